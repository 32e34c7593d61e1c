import {
  LitElement,
  css,
  html,
  render,
  unsafeCSS,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { isDevelopment } from '../data/environment.js';
import { parts, tokens } from '../theme/generated/tokens.js';
import type { Locale } from '../text/locale.js';
import { addStyles } from './paint/add-styles.js';
import { Announcer } from './announcer.js';
import { nextTask } from './watch/next-task.js';
import { resizeDelivery } from './watch/resize-watch.js';
import { SizeController } from './watch/size.js';
import { fetchStrings, type Strings } from './strings.js';
import { SurroundingsController, type Place } from './surroundings.js';
import { version } from './version.js';

/** Below this own width, in CSS px, a widget takes its phone form. */
const phoneBelow = 640;

/**
 * Phone and desk count in the reader's own size, but never below 16 px (22 in elder): old portals set `html{font-size:62.5%}` and mean
 * nothing by it. Chromium below 79 has no max() and keeps what the page says.
 */
const leastSize = css`
  @supports (width: max(1px, 2px)) {
    .qs[data-place='phone'],
    .qs[data-place='desk'] {
      --_u: var(--qs-u, max(1rem, 16px));
    }
    .qs[data-theme='elder'][data-place='phone'],
    .qs[data-theme='elder'][data-place='desk'] {
      --_u: var(--qs-u, max(1.375rem, 22px));
    }
  }
`;

/**
 * After this many updates in a row the next one waits for a task of the page. Updates are microtasks: an element whose measuring asks
 * for another update each time would block the whole page without end. With the wait the page stays alive.
 */
const passesAtOnce = 50;

/**
 * What every element of the library stands on: its surroundings (language, theme, place, density), its own width and
 * the themed wrapper in its shadow root. It sets nothing on the host, so a page's own CSS always wins.
 */
export abstract class QsElement extends LitElement {
  static readonly version: string = version;
  static override properties: PropertyDeclarations = {};
  static override styles: CSSResultGroup = [unsafeCSS(tokens), unsafeCSS(parts), leastSize];
  /**
   * The words it paints with: there in its language before it paints.
   * @ignore
   */
  static strings: readonly Strings[] = [];

  protected readonly surroundings = new SurroundingsController(this);
  protected readonly size = new SizeController(this);
  readonly #announcer = new Announcer(this);

  /** The language whose words were fetched last. Where the fetch fails (offline), a visitor waits for it once, not at every update. */
  #asked: Locale | undefined;
  #passes = 0;
  /** What properties held before their attributes came, and what these gave. */
  readonly #held = new Map<PropertyKey, { readonly before: unknown; readonly given: unknown }>();

  protected get locale(): Locale {
    return this.surroundings.value.locale;
  }

  /** Where it stands: as the page says, or by its own width. */
  protected get place(): Place {
    return this.surroundings.value.place ?? (this.isNarrow ? 'phone' : 'desk');
  }

  /** Whether a remote control may be all that a visitor has. */
  protected get hasRemote(): boolean {
    return this.isOnWall || this.place === 'kiosk';
  }

  /** Whether it is looked at from a distance and not touched. */
  protected get isOnWall(): boolean {
    return this.place === 'hall' || this.place === 'wall';
  }

  /** Whether there is nobody to operate it: it is looked at from a distance, or at rest in a kiosk. */
  protected get isUnattended(): boolean {
    return this.isOnWall || this.surroundings.value.isAtRest;
  }

  protected get isNarrow(): boolean {
    return this.size.width < phoneBelow;
  }

  /**
   * Tells screen readers what has just happened. What the focused control itself tells (pressed, expanded) is not said again.
   *
   * @param wait ms to wait for more of it, while a visitor types. Default 0.
   */
  protected announce(text: string, wait = 0): void {
    this.#announcer.say(text, wait);
  }

  /**
   * What a property held before its attribute came is there again when it goes: Lit would leave null, which no type allows. Not where
   * the property was set since; and without its attribute a boolean is false.
   */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const { elementProperties } = this.constructor as typeof QsElement;
    const own = this as unknown as Record<PropertyKey, unknown>;
    const [property] =
      [...elementProperties].find(
        ([key, { attribute, reflect, type }]) =>
          !reflect && type !== Boolean && (attribute ?? String(key).toLowerCase()) === name,
      ) ?? [];
    const current = property === undefined ? undefined : own[property];
    super.attributeChangedCallback(name, before, value);
    if (property === undefined) return;
    const held = this.#held.get(property);
    if (value !== null)
      this.#held.set(property, { before: before === null ? current : held?.before, given: own[property] });
    else if (held) own[property] = Object.is(current, held.given) ? held.before : current;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#asked = undefined;
    // What is measured and observed through the painted nodes was let go on leaving; an update takes it up again.
    if (this.hasUpdated) this.requestUpdate();
    if (isDevelopment())
      void import('./misspelt.js').then(
        ({ tellMisspelt }) => tellMisspelt(this),
        () => undefined,
      );
  }

  /** Called by the browser when it has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) addStyles(this.shadowRoot, []);
  }

  /** As Lit does it, but for an element that was made in another document than it stands in. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    addStyles(root, (this.constructor as typeof QsElement).elementStyles as CSSResult[]);
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  /** At once, but when words of its language must be fetched first: until they have come, what is painted stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const delivery = resizeDelivery();
    if (delivery) return delivery.then(() => this.scheduleUpdate());
    if (++this.#passes > passesAtOnce) return nextTask().then(() => this.scheduleUpdate());
    if (this.#passes === 1) void nextTask().then(() => (this.#passes = 0));
    this.surroundings.refresh();
    const { locale } = this;
    const { strings } = this.constructor as typeof QsElement;
    const coming = this.#asked !== locale && fetchStrings(strings, (this.#asked = locale));
    if (!coming) return super.scheduleUpdate();
    // The page's own markup, or an empty shadow root would hide it.
    if (!this.hasUpdated) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
    return coming.then(() => this.scheduleUpdate());
  }

  /** Also waits for the passes that follow at once because the first one could be measured. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    for (let pass = 0; !isComplete && pass < 4; pass++) isComplete = await super.getUpdateComplete();
    return isComplete;
  }

  protected override render(): TemplateResult {
    const { lang, theme, density } = this.surroundings.value;
    return html`<div
      class="qs"
      part="base"
      dir="ltr"
      lang=${lang}
      data-theme=${theme}
      data-place=${this.place}
      data-density=${density}
    >
      ${this.renderContent()}
      <p class="sr-only" role="status" data-told></p>
    </div>`;
  }

  /** What stands inside the themed wrapper. Pure: derived state belongs in `willUpdate`. */
  protected abstract renderContent(): unknown;
}
