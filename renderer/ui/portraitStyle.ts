import notionists from '@dicebear/styles/notionists.json' with { type: 'json' };

/** What colours a part: by the style everything is ink on paper. */
type Repaint = Readonly<Partial<Record<'ink' | 'paper', string>>>;

const scarves = new Set(['variant62', 'variant63']);
const hats = new Set(['hat', 'variant14', 'variant61']);
const shavenSides = new Set(['variant26', 'variant32']);

/** The paper within hair is skin, or something that is worn; what is worn takes the colour of the clothes. */
function repaintHair(variant: string): Repaint {
  if (hats.has(variant)) return { paper: 'clothing' };
  if (scarves.has(variant)) return { ink: 'scarf' };
  return { ink: 'hair', paper: shavenSides.has(variant) ? 'skin' : 'clothing' };
}

const repaints: Readonly<Record<string, (variant: string) => Repaint>> = {
  head: () => ({ paper: 'skin' }), nose: () => ({ paper: 'skin' }), gesture: () => ({ paper: 'skin' }), beard: () => ({ ink: 'hair' }), hair: repaintHair, clothes: () => ({ paper: 'clothing' }),
};

function repaint<Node>(node: Node, colours: Repaint): Node {
  if (Array.isArray(node)) return node.map((part: unknown) => repaint(part, colours)) as Node;
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'color' && 'name' in node) return { ...node, name: colours[node.name as 'ink' | 'paper'] ?? node.name };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, repaint(value, colours)])) as Node;
}

/** The phone is not made of skin. */
function isPhone(component: string, variant: string, index: number): boolean {
  return component === 'gesture' && variant === 'handPhone' && index === 1;
}

function repaintComponents(): typeof notionists.components {
  return Object.fromEntries(Object.entries(notionists.components).map(([component, definition]) => {
    const coloursOf = repaints[component];
    if (!coloursOf) return [component, definition];
    const drawnVariants: Readonly<Record<string, { readonly elements: readonly object[] }>> = definition.variants;
    const variants = Object.fromEntries(Object.entries(drawnVariants).map(([variant, drawn]) => [variant, {
      ...drawn,
      elements: drawn.elements.map((element, index) => (isPhone(component, variant, index) ? element : repaint(element, coloursOf(variant)))),
    }]));
    return [component, { ...definition, variants }];
  })) as typeof notionists.components;
}

const ink = { notEqualTo: [], values: ['#000000'] };
const paper = { notEqualTo: [], values: ['#ffffff'] };

/** A head without hair ends where hair would begin: this closes it. */
const bald = {
  // Never by chance: the faces of seeds stay what they are.
  weight: 0,
  elements: [
    { name: 'path', type: 'element', attributes: { d: 'M330 520C300 300 430 150 620 150C770 150 850 260 856 440L780 640L420 640Z', fill: { type: 'color', name: 'skin' } } },
    { name: 'path', type: 'element', attributes: { d: 'M330 470C316 290 440 150 620 150C764 150 848 262 856 440', fill: 'none', stroke: { type: 'color', name: 'ink' }, 'stroke-width': '16', 'stroke-linecap': 'round' } },
  ],
};

/**
 * Notionists (Zoish, CC0) as it is, but that skin, hair, scarves and clothes have colours of their own: untold they are its ink and its paper,
 * so that a face without chosen features stays the line drawing that its seed has always been.
 */
export const portraitStyle = {
  ...notionists,
  components: withBald(repaintComponents()),
  colors: { ...notionists.colors, skin: paper, clothing: paper, hair: ink, scarf: ink },
};

function withBald(components: typeof notionists.components) {
  return { ...components, hair: { ...components.hair, variants: { ...components.hair.variants, bald } } };
}
