import { z } from 'zod';

/**
 * What a drawn portrait can be told to have; what it is not told follows from its seed.
 * Each value has a message `portrait.<feature>.<value>`, so that a choice is more than a picture.
 */
export const portraitFeatures = {
  skin: ['paper', 'porcelain', 'rose', 'sand', 'honey', 'olive', 'tan', 'brown', 'umber', 'ebony'],
  hair: [
    'bald', 'buzz', 'receding', 'crop', 'short', 'fade', 'sidePart', 'sweptBack', 'wave', 'pompadour', 'flatTop', 'undercut', 'bowl', 'fringe', 'tousled', 'spiky', 'punk',
    'tightCurls', 'curlyTop', 'looseCurls', 'afro', 'thick', 'bob', 'curlyBob', 'flippedBob', 'shoulder', 'shaggy', 'shoulderWaves', 'longStraight', 'longWavy', 'flowing', 'windswept',
    'hairband', 'bow', 'lowBun', 'topKnot', 'highBun', 'pinnedBun', 'twoBuns', 'lowPonytail', 'highPonytail', 'cap', 'turban', 'hijab', 'looseHijab',
  ],
  hairColour: ['black', 'darkBrown', 'brown', 'auburn', 'red', 'blond', 'grey', 'white', 'blue', 'pink'],
  beard: ['none', 'full', 'circle', 'goatee', 'goateeMoustache', 'vanDyke', 'moustache', 'chevron', 'handlebar', 'thin'],
  glasses: ['none', 'round', 'rectangular', 'browline', 'roundSun', 'squareSun', 'aviator'],
  clothing: [
    'backpack', 'darkBackpack', 'poloBackpack', 'vest', 'darkVest', 'cardigan', 'darkCardigan', 'openCardigan', 'darkOpenCardigan', 'drawstring', 'scarf', 'wrap', 'shirt', 'floralShirt',
    'coat', 'darkLapels', 'printedTee', 'neckerchief', 'tie', 'roundCollar', 'rainbowBlouse', 'hoodie', 'starHoodie', 'workShirt',
  ],
  clothingColour: ['paper', 'grey', 'sky', 'navy', 'pine', 'mint', 'mustard', 'rust', 'wine', 'lilac'],
  expression: ['calm', 'friendly', 'happy', 'laughing', 'excited', 'content', 'confident', 'thoughtful', 'sceptical', 'serious', 'surprised', 'worried', 'sad', 'tired', 'annoyed', 'angry', 'playful'],
  gesture: ['none', 'fist', 'phone', 'ok', 'raisedOk', 'point', 'raisedFinger', 'wave', 'bothHands', 'waveAndOk', 'waveAndPoint'],
  background: ['sky', 'sand', 'sage', 'lilac', 'clay', 'stone', 'white'],
} as const;
export type PortraitFeature = keyof typeof portraitFeatures;

export const portraitFeaturesField = z.strictObject({
  skin: z.enum(portraitFeatures.skin).optional(), hair: z.enum(portraitFeatures.hair).optional(), hairColour: z.enum(portraitFeatures.hairColour).optional(),
  beard: z.enum(portraitFeatures.beard).optional(), glasses: z.enum(portraitFeatures.glasses).optional(), clothing: z.enum(portraitFeatures.clothing).optional(),
  clothingColour: z.enum(portraitFeatures.clothingColour).optional(), expression: z.enum(portraitFeatures.expression).optional(), gesture: z.enum(portraitFeatures.gesture).optional(),
  background: z.enum(portraitFeatures.background).optional(),
});
export type ChosenFeatures = z.infer<typeof portraitFeaturesField>;
