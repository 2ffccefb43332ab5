interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface DropItem {
  readonly id: string;
  readonly box: Box;
}

/** A list that what is dragged can land in. */
export interface DropList {
  readonly box: Box;
  /** In their order, without what is dragged. */
  readonly items: readonly DropItem[];
  /** Its items stand beside each other and wrap, instead of one below the other. */
  readonly isInline: boolean;
}

export interface Landing<List extends DropList> {
  readonly list: List;
  /** The item that it would precede, `null` = the end. */
  readonly beforeId: string | null;
  /** Where the rule is drawn. */
  readonly rule: Box;
}

const ruleWidth = 2;
/** From an item to the rule at the open end of a list. */
const ruleGap = 6;

/** Where something would land that is held at a point: in the list under it or nearest to it, before the first item whose middle is beyond it. `null` without a list. */
export function landingAt<List extends DropList>(lists: readonly List[], point: { readonly x: number; readonly y: number }): Landing<List> | null {
  const [list] = [...lists].sort((a, b) => distanceTo(a.box, point) - distanceTo(b.box, point));
  if (!list) return null;
  const index = list.items.findIndex(({ box }) => isBefore(box, point, list.isInline));
  const at = index < 0 ? list.items.length : index;
  return { list, beforeId: list.items[at]?.id ?? null, rule: ruleOf(list, at) };
}

function isBefore({ left, top, width, height }: Box, { x, y }: { readonly x: number; readonly y: number }, isInline: boolean): boolean {
  if (!isInline) return y < top + height / 2;
  return y < top || (y < top + height && x < left + width / 2);
}

function ruleOf({ items, box, isInline }: DropList, at: number): Box {
  const [before, after] = [items[at - 1]?.box, items[at]?.box];
  if (isInline) {
    const { top, height } = after ?? before ?? box;
    return { left: after ? after.left - ruleGap / 2 - ruleWidth / 2 : before ? before.left + before.width + ruleGap / 2 : box.left, top, width: ruleWidth, height };
  }
  const between = before && after ? (before.top + before.height + after.top) / 2 : after ? after.top - ruleGap : before ? before.top + before.height + ruleGap : box.top;
  return { left: box.left, top: between - ruleWidth / 2, width: box.width, height: ruleWidth };
}

/** 0 inside. */
function distanceTo({ left, top, width, height }: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}
