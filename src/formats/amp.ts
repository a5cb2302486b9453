import type { BlockKind } from '../model/block.ts';
import type { Format } from './format.ts';
import type { Dialect } from './html/dialect.ts';
import type { Role } from './html/element.ts';
import { html, readHtml } from './html.ts';

/** AMP: HTML with elements of its own. Stories and carousels hold text, templates are filled by a server and are left. */
export const amp: Format = {
  ...html,
  name: 'amp',
  read: (source, options) => readHtml(source, options, dialect),
};

const blocks: ReadonlySet<string> = new Set(
  ('amp-accordion amp-app-banner amp-base-carousel amp-carousel amp-consent amp-fx-flying-carpet amp-image-lightbox amp-inline-gallery amp-layout amp-lightbox ' +
    'amp-list amp-live-list amp-nested-menu amp-next-page amp-selector amp-sidebar amp-sticky-ad amp-story amp-story-auto-ads amp-story-bookend ' +
    'amp-story-captions amp-story-cta-layer amp-story-grid-layer amp-story-page amp-story-page-attachment amp-story-page-outlink amp-stream-gallery amp-user-notification').split(' '),
);

/** Media: one code to the text around them, with a fallback that may hold text. */
const islands: ReadonlySet<string> = new Set(
  ('amp-anim amp-audio amp-brightcove amp-dailymotion amp-facebook amp-facebook-comments amp-iframe amp-image-slider amp-img amp-instagram amp-jwplayer ' +
    'amp-pinterest amp-reddit amp-soundcloud amp-tiktok amp-twitter amp-video amp-video-iframe amp-vimeo amp-vk amp-youtube').split(' '),
);

const hidden: ReadonlySet<string> = new Set('amp-ad amp-analytics amp-animation amp-experiment amp-geo amp-pixel amp-script-config amp-state amp-embed'.split(' '));

const attributes: ReadonlyMap<string, readonly [kind: BlockKind, elements: RegExp]> = new Map([
  ['publisher', ['metadata', /^amp-story$/]],
  ['data-title', ['attribute', /^amp-story-page-attachment$/]],
  ['data-cta-text', ['attribute', /^amp-story-page-(?:attachment|outlink)$/]],
  ['cta-text', ['attribute', /^amp-story-page-(?:attachment|outlink)$/]],
  ['cta-accessibility', ['attribute', /^amp-story-page-(?:attachment|outlink)$/]],
  ['data-param-text', ['attribute', /^amp-social-share$/]],
  ['prompt-text', ['attribute', /^amp-story-interactive-/]],
  ['option-1-text', ['attribute', /^amp-story-interactive-/]],
  ['option-2-text', ['attribute', /^amp-story-interactive-/]],
  ['option-3-text', ['attribute', /^amp-story-interactive-/]],
  ['option-4-text', ['attribute', /^amp-story-interactive-/]],
]);

const dialect: Dialect = {
  role(element, value): Role | undefined {
    if (element === 'template') return /^amp-/i.test(value('type') ?? '') ? 'hidden' : undefined;
    if (element === 'script') return undefined;
    if (!element.startsWith('amp-')) return undefined;
    if (hidden.has(element)) return 'hidden';
    return blocks.has(element) ? 'block' : islands.has(element) ? 'island' : undefined;
  },
  attribute(element, attribute) {
    const [kind, elements] = attributes.get(attribute) ?? [];
    return elements?.test(element) === true ? kind : undefined;
  },
  wants: (attribute) => attributes.has(attribute),
};
