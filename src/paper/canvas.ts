import type { Look } from './look.js';
import type { Steps } from './steps.js';
import { isWindow, type DisplayList, type Mark } from './marks.js';

/** Paints a drawing on a canvas of its own, `scale` px of the canvas for each of its own. */
export function* paint(
  context: CanvasRenderingContext2D,
  list: DisplayList,
  look: Look,
  scale: number,
): Steps<void> {
  context.scale(scale, scale);
  context.fillStyle = look.palette.ground;
  context.fillRect(0, 0, list.width, list.height);
  for (const piece of list.pieces) {
    const groups = isWindow(piece) ? piece.groups : [piece];
    context.save();
    if (isWindow(piece)) {
      const { box, view } = piece;
      context.beginPath();
      context.rect(box.x, box.y, box.width, box.height);
      context.clip();
      context.translate(box.x, box.y);
      context.scale(box.width / view.width, box.height / view.height);
      context.translate(-view.x, -view.y);
    }
    // Not by entries(): Prototype.js has another.
    let done = 0;
    for (const { marks } of groups) {
      for (const mark of marks) paintMark(context, mark, look);
      if (++done % 50 === 0) yield done / groups.length;
    }
    context.restore();
  }
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, { palette, fonts }: Look): void {
  if (mark.kind === 'text') {
    context.fillStyle = palette[mark.fill];
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    for (const { text, x, y, turned, scale = 1 } of mark.runs) {
      context.font = `${mark.weight} ${mark.size * scale}px ${fonts[mark.face]}`;
      context.save();
      context.translate(x, y);
      if (turned) context.rotate(Math.PI / 2);
      context.fillText(text, 0, 0);
      context.restore();
    }
    return;
  }
  context.strokeStyle = palette[mark.stroke];
  context.lineWidth = mark.strokeWidth;
  if (mark.kind === 'path') {
    context.setLineDash([...(mark.dash ?? [])]);
    context.stroke(new Path2D(mark.d));
    return;
  }
  context.setLineDash([]);
  const { x, y, width, height, fill } = mark;
  if (fill) {
    context.fillStyle = palette[fill];
    context.fillRect(x, y, width, height);
  }
  context.strokeRect(x, y, width, height);
}
