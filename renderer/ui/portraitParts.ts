import type { ChosenFeatures, PortraitFeature } from '../../shared/model/portraitFeatures.ts';

type Choice<Feature extends PortraitFeature> = NonNullable<ChosenFeatures[Feature]>;
type Parts<Feature extends PortraitFeature> = Readonly<Record<Choice<Feature>, string>>;

/** The features that are one part of Notionists each, by its names. */
export const hairParts: Parts<'hair'> = {
  bald: 'bald', buzz: 'variant60', receding: 'variant42', crop: 'variant24', short: 'variant55', fade: 'variant07', sidePart: 'variant35', sweptBack: 'variant18', wave: 'variant27', pompadour: 'variant03',
  flatTop: 'variant21', undercut: 'variant32', bowl: 'variant16', fringe: 'variant06', tousled: 'variant56', spiky: 'variant53', punk: 'variant50', tightCurls: 'variant22', curlyTop: 'variant33',
  looseCurls: 'variant40', afro: 'variant20', thick: 'variant01', bob: 'variant43', curlyBob: 'variant11', flippedBob: 'variant04', shoulder: 'variant10', shaggy: 'variant58', shoulderWaves: 'variant02',
  longStraight: 'variant41', longWavy: 'variant23', flowing: 'variant28', windswept: 'variant37', hairband: 'variant08', bow: 'variant46', lowBun: 'variant30', topKnot: 'variant29', highBun: 'variant48',
  pinnedBun: 'variant57', twoBuns: 'variant59', lowPonytail: 'variant39', highPonytail: 'variant47', cap: 'hat', turban: 'variant61', hijab: 'variant63', looseHijab: 'variant62',
};

export const beardParts: Parts<'beard'> = {
  none: '', full: 'variant02', circle: 'variant01', goatee: 'variant12', goateeMoustache: 'variant11', vanDyke: 'variant08', moustache: 'variant03', chevron: 'variant10', handlebar: 'variant05', thin: 'variant09',
};

export const glassesParts: Parts<'glasses'> = {
  none: '', round: 'variant11', rectangular: 'variant08', browline: 'variant03', roundSun: 'variant10', squareSun: 'variant07', aviator: 'variant02',
};

export const clothingParts: Parts<'clothing'> = {
  backpack: 'variant01', darkBackpack: 'variant02', poloBackpack: 'variant03', vest: 'variant05', darkVest: 'variant06', cardigan: 'variant07', darkCardigan: 'variant08', openCardigan: 'variant09', darkOpenCardigan: 'variant10',
  drawstring: 'variant11', scarf: 'variant12', wrap: 'variant13', shirt: 'variant14', floralShirt: 'variant15', coat: 'variant16', darkLapels: 'variant17', printedTee: 'variant18', neckerchief: 'variant19',
  tie: 'variant20', roundCollar: 'variant21', rainbowBlouse: 'variant22', hoodie: 'variant23', starHoodie: 'variant24', workShirt: 'variant25',
};

export const gestureParts: Parts<'gesture'> = {
  none: '', fist: 'hand', phone: 'handPhone', ok: 'ok', raisedOk: 'okLongArm', point: 'point', raisedFinger: 'pointLongArm', wave: 'waveLongArm', bothHands: 'waveLongArms',
  waveAndOk: 'waveOkLongArms', waveAndPoint: 'wavePointLongArms',
};

interface Expression {
  readonly eyes: string;
  readonly eyebrows: string;
  readonly mouth: string;
}

/** An expression is what eyes, eyebrows and mouth do together. */
export const expressionParts: Readonly<Record<Choice<'expression'>, Expression>> = {
  calm: { eyes: 'variant05', eyebrows: 'variant12', mouth: 'variant21' },
  friendly: { eyes: 'variant05', eyebrows: 'variant12', mouth: 'variant22' },
  happy: { eyes: 'variant05', eyebrows: 'variant01', mouth: 'variant03' },
  laughing: { eyes: 'variant03', eyebrows: 'variant01', mouth: 'variant25' },
  excited: { eyes: 'variant05', eyebrows: 'variant01', mouth: 'variant14' },
  content: { eyes: 'variant03', eyebrows: 'variant12', mouth: 'variant22' },
  confident: { eyes: 'variant05', eyebrows: 'variant10', mouth: 'variant17' },
  thoughtful: { eyes: 'variant01', eyebrows: 'variant05', mouth: 'variant20' },
  sceptical: { eyes: 'variant01', eyebrows: 'variant10', mouth: 'variant18' },
  serious: { eyes: 'variant05', eyebrows: 'variant04', mouth: 'variant04' },
  surprised: { eyes: 'variant05', eyebrows: 'variant01', mouth: 'variant15' },
  worried: { eyes: 'variant05', eyebrows: 'variant06', mouth: 'variant19' },
  sad: { eyes: 'variant05', eyebrows: 'variant13', mouth: 'variant18' },
  tired: { eyes: 'variant02', eyebrows: 'variant09', mouth: 'variant04' },
  annoyed: { eyes: 'variant01', eyebrows: 'variant09', mouth: 'variant24' },
  angry: { eyes: 'variant05', eyebrows: 'variant02', mouth: 'variant27' },
  playful: { eyes: 'variant05', eyebrows: 'variant01', mouth: 'variant12' },
};

/** Dark enough to be told apart from paper, light enough that black lines still read on them. */
export const skinColours: Parts<'skin'> = {
  paper: '#ffffff', porcelain: '#fbe9dd', rose: '#f7d4c4', sand: '#f0cba8', honey: '#e3b482', olive: '#cfa174', tan: '#ba8556', brown: '#9a6640', umber: '#80522f', ebony: '#664129',
};

export const hairColours: Parts<'hairColour'> = {
  black: '#000000', darkBrown: '#3c2519', brown: '#6b4226', auburn: '#8a3b1e', red: '#b8532a', blond: '#d6a94a', grey: '#8d918f', white: '#d9dbd7', blue: '#2f6fa8', pink: '#c86a92',
};

export const clothingColours: Parts<'clothingColour'> = {
  paper: '#ffffff', grey: '#c9c9c2', sky: '#a9c9e2', navy: '#4f6d92', pine: '#4c8b7b', mint: '#b5d6c2', mustard: '#dcb45a', rust: '#c9744f', wine: '#a3576c', lilac: '#c4b5da',
};

export const backgroundColours: Parts<'background'> = {
  sky: '#d8e5ec', sand: '#f0e7d3', sage: '#dfe9dc', lilac: '#e4e0ea', clay: '#f0ded6', stone: '#e7e5da', white: '#ffffff',
};
