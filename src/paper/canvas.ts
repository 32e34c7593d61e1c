import { isWindow, type DisplayList, type Group, type Mark } from './marks.js';
import type { Look } from './svg.js';

/** Paints a drawing on a canvas, `scale` px of the canvas for each of its own. The context's state is left as it was. */
export function paint(context: CanvasRenderingContext2D, list: DisplayList, look: Look, scale: number): void {
  context.save();
  context.scale(scale, scale);
  context.textBaseline = 'alphabetic';
  fill(context, look.palette.ground);
  context.fillRect(0, 0, list.width, list.height);
  for (const piece of list.pieces) {
    if (!isWindow(piece)) {
      paintGroup(context, piece, look);
      continue;
    }
    const { box, view } = piece;
    context.save();
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.clip();
    context.translate(box.x, box.y);
    context.scale(box.width / view.width, box.height / view.height);
    context.translate(-view.x, -view.y);
    for (const group of piece.groups) paintGroup(context, group, look);
    context.restore();
  }
  context.restore();
}

function paintGroup(context: CanvasRenderingContext2D, group: Group, look: Look): void {
  for (const mark of group.marks) paintMark(context, mark, look);
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, { palette, fonts }: Look): void {
  switch (mark.kind) {
    case 'rect':
      if (mark.fill) {
        fill(context, palette[mark.fill]);
        context.fillRect(mark.x, mark.y, mark.width, mark.height);
      }
      if (mark.stroke) {
        stroke(context, palette[mark.stroke], mark.strokeWidth ?? 1, []);
        context.strokeRect(mark.x, mark.y, mark.width, mark.height);
      }
      return;
    case 'path':
      stroke(context, palette[mark.stroke], mark.strokeWidth, mark.dash ?? []);
      context.stroke(new Path2D(mark.d));
      return;
    case 'text':
      fill(context, palette[mark.fill]);
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      for (const { text, x, y, turned, scale = 1 } of mark.runs) {
        context.font = `${mark.weight} ${mark.size * scale}px ${fonts[mark.face]}`;
        if (!turned) {
          context.fillText(text, x, y);
          continue;
        }
        context.save();
        context.translate(x, y);
        context.rotate(Math.PI / 2);
        context.fillText(text, 0, 0);
        context.restore();
      }
  }
}

/** A canvas ignores a colour it does not know and goes on with the last one: black first, so that the last is known. */
function fill(context: CanvasRenderingContext2D, colour: string): void {
  context.fillStyle = '#000';
  context.fillStyle = colour;
}

function stroke(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  dash: readonly number[],
): void {
  context.strokeStyle = '#000';
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
}
