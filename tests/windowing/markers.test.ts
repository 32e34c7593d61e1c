import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

describe('A list that comes and goes', () => {
  it('leaves nothing behind (lit-html 3.3.1 to 3.3.3 leave a comment for each row that goes: lit#5298)', () => {
    const room = document.createElement('ul');
    const paint = (count: number): unknown =>
      render(
        repeat(
          Array.from({ length: count }, (_, i) => i),
          (i) => i,
          (i) => html`<li>${i}</li>`,
        ),
        room,
      );
    paint(0);
    const empty = room.childNodes.length;
    for (let time = 0; time < 3; time++) {
      paint(50);
      paint(0);
    }
    expect(room.childNodes.length).to.equal(empty);
  });
});
