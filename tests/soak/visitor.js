/* global window, document, addEventListener, Event, KeyboardEvent, PointerEvent, MouseEvent */
/** Runs in the page: what visitors do, and what must hold whatever they do. */
export function visitors(seed) {
  let state = seed;
  /** The same numbers for the same seed. */
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const pick = (all) => all[Math.floor(random() * all.length)];
  const kiosk = () => document.querySelector('qs-kiosk');
  const touch = (target) => {
    const init = { bubbles: true, composed: true, cancelable: true, clientX: 540, clientY: 960 };
    for (const Kind of [PointerEvent, MouseEvent])
      for (const type of Kind === PointerEvent
        ? ['pointerdown', 'pointerup']
        : ['mousedown', 'mouseup', 'click'])
        target.dispatchEvent(new Kind(type, init));
  };
  const shown = () => [...kiosk().children].filter((each) => !each.hidden && !each.inert && !each.slot);
  const within = (selector) => [...kiosk().shadowRoot.querySelectorAll(selector)];
  const type = (field, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  const acts = [
    () => touch(pick(within('.bar button, .exhibit')) ?? kiosk()),
    () =>
      touch(
        pick(
          shown().flatMap((each) => [
            ...(each.shadowRoot?.querySelectorAll('button, summary, [data-key]') ?? []),
          ]),
        ) ?? kiosk(),
      ),
    () => {
      const key = pick([
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'Enter',
        'GoBack',
        '0',
        '1',
        '2',
        '3',
      ]);
      const { activeElement } = document;
      const target = activeElement?.shadowRoot?.activeElement ?? activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      if (key === 'Enter') target.click?.();
      target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
    },
    () => {
      const field = shown().flatMap((each) => [...(each.shadowRoot?.querySelectorAll('input') ?? [])])[0];
      if (field) type(field, pick(['王', 'wang', '第三', 'zzz', '']));
    },
  ];

  const failures = [];
  const note = (text) => {
    if (failures.length < 50) failures.push(`${Math.round(window.soak.now / 1000)} s: ${text}`);
  };
  addEventListener('error', ({ message, error }) =>
    note(`error ${message} ${error?.stack?.split('\n')[1] ?? ''}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => note(`rejection ${reason?.stack ?? reason}`));

  const counts = { scenes: 0, visits: 0, languages: 0 };
  let last = '';
  const look = () => {
    const now = shown();
    const name = now.map(({ id }) => id).join();
    if (name !== last) counts.scenes++;
    last = name;
    if (now.length === 0) return note('no scene is shown');
    for (const each of now) {
      const text = each.shadowRoot?.querySelector('.qs')?.textContent.trim() ?? '';
      if (each.shadowRoot && text.length < 10) note(`${each.id} is blank`);
      // The first answer was good: whatever came afterwards, its view stands.
      if (each.shadowRoot?.querySelector('.blank')) note(`${each.id} has lost its view: ${each.state}`);
    }
  };

  /** The dictionary is fetched when the focus comes to the line. */
  const search = async ({ shadowRoot }) => {
    const field = shadowRoot.querySelector('input');
    if (!field) return;
    field.focus();
    for (const text of ['wang', '']) {
      type(field, text);
      await window.soak.pass(2_000);
    }
    field.blur();
  };

  Object.assign(window.soak, {
    counts,
    failures,
    look,
    /** Time in which nobody comes. */
    async rest(seconds) {
      for (let i = 0; i < seconds; i += 5) {
        await window.soak.pass(5_000);
        look();
      }
    },
    /** Every form of every scene in two languages, and a search by pinyin: orders by strokes and the dictionary (1 MB) come once and stay. @returns how many forms were pressed */
    async seeAll() {
      let seen = 0;
      const scenes = [...kiosk().children].filter(({ shadowRoot }) => shadowRoot);
      const own = kiosk().getAttribute('lang');
      for (const lang of ['zh-CN', 'en']) {
        kiosk().lang = lang;
        for (const scene of scenes) {
          touch(kiosk());
          kiosk().reveal(scene);
          await window.soak.pass(2_000);
          const view = scene.getAttribute('view');
          scene.setAttribute('view', 'list');
          await window.soak.pass(2_000);
          await search(scene);
          if (view === null) scene.removeAttribute('view');
          else scene.setAttribute('view', view);
          await window.soak.pass(2_000);
          for (let at = 0; at < scene.shadowRoot.querySelectorAll('.views button').length; at++) {
            touch(scene.shadowRoot.querySelectorAll('.views button')[at]);
            seen++;
            await window.soak.pass(2_000);
          }
        }
      }
      if (own === null) kiosk().removeAttribute('lang');
      else kiosk().lang = own;
      await window.soak.pass(100_000);
      // What a visitor's search would bring days later looks like growth.
      if (!Object.getOwnPropertySymbols(window).some(({ description }) => description.includes('pinyin')))
        note('no search has brought the dictionary');
      return seen;
    },
    /** One visit, from the first touch to the last trace. */
    async visit() {
      counts.visits++;
      touch(kiosk());
      await window.soak.pass(1_000);
      if (kiosk().state !== 'browse') note(`a touch gave ${kiosk().state}`);
      const own = kiosk().lang;
      for (let i = 0; i < 6; i++) {
        pick(acts)();
        if (kiosk().lang !== own) counts.languages++;
        await window.soak.pass(1_000 + random() * 4_000);
        look();
      }
      await window.soak.pass(90_000);
      await window.soak.pass(1_000);
      const { state, lang } = kiosk();
      if (state !== 'attract') note(`a visit ended in ${state}`);
      if (lang !== own && counts.visits > 0 && lang !== '') note(`the language stays ${lang}`);
      if (within('.view')[0].style.getPropertyValue('--qs-u')) note('the size stays');
      for (const each of kiosk().children) if (each.selected) note(`${each.id} keeps ${each.selected}`);
    },
  });
}
