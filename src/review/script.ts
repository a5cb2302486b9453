/** What the page does by itself: highlighting, the keyboard, relay lines, reloading. Reads only what stands in the page. */
export const script: string = String.raw`
'use strict';
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const rows = one('#rows'), bar = one('#bar'), lines = one('#lines'), sheet = one('.sheet'), only = one('#only');
  const twins = (seg) => all('[data-s="' + CSS.escape(seg.dataset.s) + '"]', seg.closest('tr'));
  const segOf = (target) => target instanceof Element ? target.closest('.seg') : null;
  const mark = (name, segs) => { for (const old of all('.' + name, rows)) if (!segs.includes(old)) old.classList.remove(name); for (const seg of segs) seg.classList.add(name); };

  rows.addEventListener('mouseover', ({ target }) => { const seg = segOf(target); mark('on', seg ? twins(seg) : []); lit(relaysOf(target)); });
  rows.addEventListener('mouseleave', () => { mark('on', []); lit(relaysOf(document.activeElement)); });
  rows.addEventListener('focusin', ({ target }) => {
    lit(relaysOf(target));
    const seg = segOf(target);
    if (!seg) return;
    mark('at', twins(seg));
    tell(seg);
  });

  // By what hides rows, not by their boxes: asking for those would lay out every row that is out of sight.
  const isShown = (element) => !only.checked || 'attention' in element.closest('tr').dataset;
  const sources = () => { const list = all('.src .seg', rows); return only.checked ? list.filter(isShown) : list; };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  /** Says where the reader is, how the sentence stands, and its other side. */
  function tell(seg) {
    const list = sources();
    const [source, target] = twins(seg);
    const row = seg.closest('tr');
    const shown = document.createElement('span');
    const signs = all('.sign', target || seg).map((sign) => sign.getAttribute('aria-label')).filter(Boolean);
    const place = fill(bar.dataset.place, { n: list.indexOf(source) + 1, total: list.length });
    shown.textContent = [place, ...signs, row.id, ...(row.dataset.line ? [fill(bar.dataset.line, { line: row.dataset.line })] : [])].join(' · ');
    const other = document.createElement('span');
    const twin = seg === target ? source : target;
    const text = twin && twin.closest('.text');
    other.className = 'unseen';
    if (twin) { other.lang = text.lang; other.dir = text.dir; other.textContent = ' ' + twin.textContent.trim(); }
    bar.replaceChildren(shown, other);
  }

  function go(seg) {
    if (!seg) return;
    seg.focus({ preventScroll: true });
    seg.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', (event) => {
    const seg = segOf(document.activeElement);
    if (!seg || event.ctrlKey || event.metaKey || event.altKey) return;
    const [source, target] = twins(seg);
    const side = (element) => (seg === target ? twins(element)[1] || element : element);
    const list = sources();
    const at = list.indexOf(source);
    const attention = (step) => {
      const row = seg.closest('tr');
      for (let i = at + step; i >= 0 && i < list.length; i += step) {
        const other = list[i].closest('tr');
        if (other !== row && 'attention' in other.dataset && (step > 0 || list[i - 1]?.closest('tr') !== other)) return list[i];
      }
      bar.replaceChildren(bar.dataset.none);
    };
    const left = document.dir === 'rtl' ? target : source, right = document.dir === 'rtl' ? source : target;
    const moves = {
      ArrowDown: () => list[at + 1] && side(list[at + 1]), ArrowUp: () => list[at - 1] && side(list[at - 1]),
      ArrowLeft: () => left, ArrowRight: () => right, Home: () => side(list[0]), End: () => side(list.at(-1)),
      n: () => attention(1), N: () => attention(-1),
    };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    go(moves[event.key]());
  });

  /** Relay lines: from each quotation to the passage it translates. */
  function relaysOf(target) {
    if (!(target instanceof Element)) return [];
    const relay = target.closest('.relay');
    if (relay) return [relay];
    const quoted = target.closest('.quoted');
    const row = target.closest('tr');
    if (quoted) return all('.relay', row).filter((each) => each.dataset.from === 'quotation-' + quoted.dataset.relay);
    const passage = row && row.classList.contains('stands') ? all('[id]', row).map((each) => each.id) : [];
    return passage.length ? all('.relay', rows).filter((each) => passage.includes(each.dataset.to)) : [];
  }
  let now = [];
  function lit(relays) {
    now = relays.map((each) => each.dataset.from);
    for (const path of all('path', lines)) path.classList.toggle('lit', now.includes(path.dataset.from));
    for (const quoted of all('.quoted', rows)) quoted.classList.toggle('lit', now.includes('quotation-' + quoted.dataset.relay));
  }
  function draw() {
    const box = sheet.getBoundingClientRect();
    const gutter = one('thead th:nth-child(2)').getBoundingClientRect();
    const isRtl = document.dir === 'rtl';
    const edge = (isRtl ? gutter.right - box.left : gutter.left - box.left) + (isRtl ? 6 : -6);
    lines.setAttribute('width', box.width);
    lines.setAttribute('height', box.height);
    const paths = all('.relay', rows).flatMap((relay, i) => {
      const from = document.getElementById(relay.dataset.from), to = document.getElementById(relay.dataset.to);
      if (!from || !to || !isShown(from) || !isShown(to)) return [];
      const a = from.getClientRects()[0], b = to.getBoundingClientRect();
      const start = a.top + a.height / 2 - box.top, end = b.top + 14 - box.top, down = end > start ? 1 : -1;
      const out = edge + (isRtl ? 1 : -1) * (12 + 7 * (i % 4)), turn = Math.min(9, Math.abs(end - start) / 2) * down, dx = isRtl ? -1 : 1;
      const bend = Math.min(9, Math.abs(edge - out));
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', 'M' + edge + ' ' + start + 'H' + (out + dx * bend) + 'Q' + out + ' ' + start + ' ' + out + ' ' + (start + turn) + 'V' + (end - turn) + 'Q' + out + ' ' + end + ' ' + (out + dx * bend) + ' ' + end + 'H' + edge + 'm' + (-4 * dx) + ' -4l' + (4 * dx) + ' 4l' + (-4 * dx) + ' 4');
      path.setAttribute('class', relay.classList.contains('possible') ? 'possible' : 'linked');
      path.dataset.from = relay.dataset.from;
      return [path];
    });
    lines.replaceChildren(...paths);
    lit(all('.relay', rows).filter((each) => now.includes(each.dataset.from)));
  }
  let due = 0;
  const later = () => { cancelAnimationFrame(due); due = requestAnimationFrame(draw); };
  new ResizeObserver(later).observe(sheet);
  rows.addEventListener('toggle', later, true);
  only.addEventListener('change', later);
  later();

  /** Reloading: rows that are the same stay as they are, so that place, focus and what is open are kept. */
  const events = document.body.dataset.events;
  if (!events) return;
  const lost = one('#lost');
  let busy = false, again = false;
  async function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      if (answer.ok) patch(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      // The server has gone: the page says so by itself.
    } finally {
      busy = false;
      if (again) { again = false; void refresh(); }
    }
  }
  function patch(fresh) {
    document.body.dataset.version = fresh.body.dataset.version;
    document.title = fresh.title;
    for (const selector of ['h1', '#summary', '#problems']) {
      const mine = one(selector), theirs = one(selector, fresh);
      if (mine.innerHTML !== theirs.innerHTML) mine.replaceChildren(...[...theirs.childNodes].map((node) => document.adoptNode(node)));
    }
    const theirs = one('#rows', fresh);
    const seg = segOf(document.activeElement);
    const focused = seg && { id: seg.dataset.s, side: seg.closest('td').className };
    const top = one('thead').getBoundingClientRect().bottom;
    // What keeps its place: the row in focus where it is in sight, else the first row in sight that stays.
    const inSight = (row) => { const box = row.getBoundingClientRect(); return isShown(row) && box.bottom > top && box.top < innerHeight; };
    const stays = (row) => row && inSight(row) && fresh.getElementById(row.id);
    const anchor = [seg && seg.closest('tr'), ...rows.children].find(stays);
    const offset = anchor && anchor.getBoundingClientRect().top;
    const old = new Map([...rows.children].map((row) => [row.id, row]));
    let place = rows.firstElementChild, changed = 0;
    for (const row of [...theirs.children]) {
      const mine = old.get(row.id);
      old.delete(row.id);
      if (mine && mine.dataset.print === row.dataset.print && mine.dataset.line === row.dataset.line && mine.className === row.className) {
        if (mine === place) place = place.nextElementSibling;
        else rows.insertBefore(mine, place);
        continue;
      }
      const next = document.adoptNode(row);
      if (mine) { if (mine === place) place = place.nextElementSibling; mine.replaceWith(next); if (next.nextElementSibling !== place) rows.insertBefore(next, place); }
      else rows.insertBefore(next, place);
      if (!mine || mine.dataset.print !== next.dataset.print) { next.classList.add('fresh'); changed += 1; setTimeout(() => next.classList.remove('fresh'), 2500); }
    }
    for (const row of old.values()) row.remove();
    const settle = () => {
      // It may have gone with what came since.
      const there = anchor && document.getElementById(anchor.id);
      const moved = there ? there.getBoundingClientRect().top - offset : 0;
      if (Math.abs(moved) > 1) scrollBy(0, moved);
      return Math.abs(moved) > 1;
    };
    // Rows that come in sight only now take their height some frames later, on a busy machine long after; a reader who moves on is let go.
    const hands = new AbortController();
    for (const name of ['wheel', 'keydown', 'pointerdown']) addEventListener(name, () => hands.abort(), { once: true, passive: true, signal: hands.signal });
    const end = performance.now() + 800;
    let still = 0;
    const hold = () => {
      if (hands.signal.aborted) return;
      still = settle() ? 0 : still + 1;
      if (performance.now() < end || (still < 20 && performance.now() < end + 4000)) requestAnimationFrame(hold);
      else hands.abort();
    };
    hold();
    if (focused) {
      const segs = all('[data-s="' + CSS.escape(focused.id) + '"]', rows);
      const again = segs.find((each) => each.closest('td').className === focused.side) || segs[0];
      if (again && again !== document.activeElement) { again.focus({ preventScroll: true }); mark('at', twins(again)); }
    }
    if (changed) bar.replaceChildren(bar.dataset.fresh);
    later();
  }
  const source = new EventSource(events);
  source.addEventListener('version', ({ data }) => { lost.hidden = true; if (data !== document.body.dataset.version) void refresh(); });
  source.addEventListener('error', () => { lost.hidden = false; });
})();
`;
