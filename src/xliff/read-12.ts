import type { XmlTag } from '../xml/tag.ts';
import type { Collector } from './collect.ts';
import type { Reader } from './reader.ts';

export class Reader12 implements Reader {
  constructor(_out: Collector) {}
  open(_tag: XmlTag): void {}
  close(): void {}
  text(_text: string): void {}
  cut(): void {}
}
