import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { fileName, saveFile } from '../../../paper/save.js';
import { wordsOf } from '../../../shell/states/problem-words.js';
import { formatAge, formatDate, formatTime, today } from '../../../text/date.js';
import type { Locale } from '../../../text/locale.js';
import type { Entry } from '../upkeep/log.js';
import type { DocumentStatus, KioskStatus } from './collect.js';
import { statusStrings } from './strings.js';

export { statusStyles } from './page.styles.js';

/** The words that every kind of document shares are enough for a caretaker. */
const noWords = { 'zh-CN': {}, 'zh-TW': {}, en: {} };

/** What is typed of a PIN. */
export interface Pad {
  typed?: string;
  isWrong?: boolean;
}

/** What has come takes the keys, once it stands on the page. */
const focus = (element?: Element): void =>
  void Promise.resolve().then(() => (element as HTMLElement | undefined)?.focus({ preventScroll: true }));

/** The page for whoever looks after the screen, after board 11e, and the PIN before it. */
export class StatusPage {
  constructor(private readonly changed: () => void) {}

  /** Digits on the plinth, large enough for a finger; a remote's digits do the same. */
  renderPin(pin: string, pad: Pad, locale: Locale, open: () => void, close: () => void): TemplateResult {
    const { typed = '', isWrong } = pad;
    const strings = statusStrings[locale];
    const type = (digit: string): void => {
      const all = ((pad.typed ?? '') + digit).slice(-12);
      const isWhole = all.length >= pin.length;
      pad.typed = isWhole ? '' : all;
      pad.isWrong = isWhole && all !== pin;
      if (all === pin) return open();
      this.changed();
    };
    const clear = (): void => {
      pad.typed = '';
      this.changed();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (/^\d$/.test(event.key)) type(event.key);
      else if (event.key !== 'Backspace') return;
      else clear();
      event.preventDefault();
    };
    return html`<div class="rise pin" tabindex="-1" @keydown=${onKey} ${ref(focus)}>
      <div>
        <h2 class="title serif">${strings.pin}</h2>
        <p class="dots" role="status">
          ${isWrong ? strings.wrong : '●'.repeat(typed.length) + '○'.repeat(Math.max(0, pin.length - typed.length))}
        </p>
      </div>
      <div class="pad">
        ${[...'123456789'].map((digit) => html`<button class="btn" @click=${() => type(digit)}>${digit}</button>`)}
        <button class="btn" @click=${clear}>${strings.clear}</button>
        <button class="btn" @click=${() => type('0')}>0</button>
        <button class="btn" @click=${close}>${strings.close}</button>
      </div>
    </div>`;
  }

  /** @param left seconds until it closes by itself; 0 while that is far */
  render(
    status: KioskStatus,
    renew: () => void,
    locale: Locale,
    left: number,
    close: () => void,
  ): TemplateResult {
    const strings = statusStrings[locale];
    const { documents, memory } = status;
    return html`<div class="status" role="region" aria-label=${strings.title} tabindex="-1" ${ref(focus)}>
      <div class="status-head">
        <div>
          <p class="kicker">
            ${left > 0 ? strings.closes(left) : [strings.kicker, status.label].filter(Boolean).join('　')}
          </p>
          <h1 class="serif">${strings.title}</h1>
        </div>
        <div class="status-acts">
          <button class="btn" @click=${renew}>${strings.refresh}</button>
          <button class="btn" @click=${() => this.#save(status)}>${strings.save}</button>
          <button class="btn btn-primary" @click=${close}>${strings.close}</button>
        </div>
      </div>
      ${this.#renderSums(status, locale)}
      <div class="status-body">
        <div class="status-main">
          <h2 class="serif">
            ${strings.documents}<small
              >${strings.documentsMore(documents.length, formatTime(status.at, locale))}</small
            >
          </h2>
          ${this.#renderDocuments(status, locale)}
          <h2 class="serif">${strings.last}<small>${strings.lastMore}</small></h2>
          <ol class="problems">
            ${status.problems.length === 0 ? html`<li><span>${strings.noProblems}</span></li>` : nothing}
            ${status.problems.map((entry) => this.#renderProblem(entry, status.at, locale))}
          </ol>
        </div>
        <div class="status-side">
          ${
            memory && memory.hours.length > 1
              ? html`<h2 class="serif">${strings.memory}<small>${strings.hoursMore}</small></h2>
                  ${renderHours(memory.hours)}`
              : nothing
          }
          <h2 class="serif">${strings.environment}</h2>
          ${this.#renderSurroundings(status, locale)}
        </div>
      </div>
      <p class="status-note">${strings.note}</p>
    </div>`;
  }

  #renderSums(status: KioskStatus, locale: Locale): TemplateResult {
    const strings = statusStrings[locale];
    const { memory, errors, nextRefresh, uptime } = status;
    const sum = (name: string, value: unknown, more: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd><b class="fig">${value}</b><span>${more}</span></dd>
      </div>`;
    const days = Math.floor(uptime / 86_400);
    const hours = Math.floor(uptime / 3600) % 24;
    const minutes = Math.floor(uptime / 60) % 60;
    const wait = nextRefresh === null ? 0 : Math.max(0, Math.round((nextRefresh - status.at) / 60_000));
    return html`<dl class="sums">
      ${sum(strings.version, status.version, status.engine)}
      ${sum(
        strings.running,
        days > 0
          ? html`${days}<small>${strings.days}</small>${hours}<small>${strings.hours}</small>`
          : html`${hours}<small>${strings.hours}</small>${minutes}<small>${strings.minutes}</small>`,
        strings.reloads(status.reloads),
      )}
      ${sum(
        strings.memory,
        memory ? html`${memory.used}<small>MB</small>` : '–',
        memory ? strings.limit(memory.limit) : strings.unknown,
      )}
      ${sum(
        strings.errors,
        html`${errors.data + errors.script + errors.scene}<small>${strings.errorUnit}</small>`,
        strings.errorKinds(errors.data, errors.script, errors.scene),
      )}
      ${sum(
        strings.next,
        nextRefresh === null ? '–' : html`${wait}<small>${strings.minutes}</small>`,
        nextRefresh === null
          ? strings.none
          : [formatTime(nextRefresh, locale), strings.changedOnly].join(strings.comma),
      )}
    </dl>`;
  }

  #renderDocuments({ documents, at }: KioskStatus, locale: Locale): TemplateResult {
    const strings = statusStrings[locale];
    const { documents: title, name, asOf, fetched, age, state } = strings;
    return html`<div class="table" tabindex="0" role="group" aria-label=${title}>
      <table>
        <thead>
          <tr>
            ${[title, name, asOf, fetched, age, state].map((head, i) => html`<th scope="col" class=${i === 3 || i === 4 ? 'end' : ''}>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${documents.map(
            (each) =>
              html`<tr>
                <th scope="row">${each.title || '–'}</th>
                <td><code>${each.name}</code></td>
                <td>${each.asOf ? formatDate(each.asOf, locale) : '–'}</td>
                <td class="end">${each.fetchedAt === null ? '–' : momentOf(each.fetchedAt, at, locale)}</td>
                <td class="end">${each.fetchedAt === null ? '–' : formatAge(at - each.fetchedAt, locale)}</td>
                <td>${markOf(each)}${this.#stateOf(each, locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #stateOf({ state, title, nextTryAt, problems }: DocumentStatus, locale: Locale): string {
    const strings = statusStrings[locale];
    const said = [state === 'invalid' && !title ? strings.invalidNone : strings.states(state)];
    if (state === 'ready' && problems > 0) said.push(strings.leftOut(problems));
    if (state !== 'ready' && state !== 'empty' && nextTryAt !== null)
      said.push(strings.retry(formatTime(nextTryAt, locale)));
    return said.join(strings.comma);
  }

  #renderProblem({ at, where, text, problem }: Entry, now: number, locale: Locale): TemplateResult {
    const strings = statusStrings[locale];
    const words = problem && wordsOf(problem, locale, noWords, this.changed);
    return html`<li>
      <time>${momentOf(at, now, locale)}</time>
      <code>${where || strings.whole}</code>
      <span>
        ${text}${problem ? strings.colon : nothing}${words?.message ?? problem?.code}<em>${words?.fix}</em>
      </span>
    </li>`;
  }

  #renderSurroundings(status: KioskStatus, locale: Locale): TemplateResult {
    const strings = statusStrings[locale];
    const { kept } = status;
    const keptWords = kept
      ? [
          `${(kept.bytes / 1e6).toFixed(kept.bytes < 1e7 ? 1 : 0)} MB`,
          strings.pictures(kept.pictures),
          strings.keptIn(kept.where),
        ].join(strings.comma)
      : strings.keptNone;
    const rows: [string, string][] = [
      [strings.engine, status.engine],
      [strings.screen, `${status.width}×${status.height}${strings.comma}${strings.nodes(status.nodes)}`],
      [strings.kept, keptWords],
      [strings.lit, status.isAwake ? strings.litYes : strings.litNo],
      [strings.watchdog, strings.watchdogMore],
    ];
    return html`<dl class="surroundings">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #save(status: KioskStatus): void {
    const name = fileName(`qianshao ${status.label ?? ''}`, today(status.at), 'json');
    saveFile(name, JSON.stringify(status, null, 2), 'application/json');
  }
}

/** The time, and the day before it where it was another day. */
function momentOf(moment: number, now: number, locale: Locale): string {
  const time = formatTime(moment, locale);
  const day = today(moment);
  return day === today(now) ? time : `${formatDate(day, locale).replace(/^\d{4}年/, '')} ${time}`;
}

function markOf({ state }: DocumentStatus): TemplateResult {
  const d =
    state === 'ready'
      ? 'M2 8.5l4 4 8-9'
      : state === 'invalid'
        ? 'M1.5 1.5h13v13h-13zM8 4.5v4.5M8 10.6v1.6'
        : 'M8 1.5a6.5 6.5 0 1 0 .01 0M8 4v4l3 2';
  return html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d} />`}</svg>`;
}

/** Each hour a stroke, from zero, so that a rise is seen and not made. */
function renderHours(hours: readonly number[]): TemplateResult {
  const top = Math.max(...hours) * 1.2;
  const at = (i: number): number => 4 + (i * 280) / 23;
  const stroke = (mb: number, i: number): string =>
    `M${at(i).toFixed(1)} 120V${(120 - (mb / top) * 112).toFixed(1)}`;
  const last = hours.length - 1;
  return html`<svg class="hours" viewBox="0 0 344 124" role="img" aria-label=${hours.join(' ')}>
    ${svg`<path class="axis" d="M0 120.5H288" /><path d=${hours.slice(0, last).map(stroke).join('')} /><path class="now" d=${stroke(hours[last]!, last)} /><text x="344" y=${124 - (hours[last]! / top) * 112} text-anchor="end">${hours[last]}</text>`}
  </svg>`;
}
