import { Avatar, Style, type StyleOptions } from '@dicebear/core';
import type { ChosenFeatures } from '../../shared/model/portraitFeatures.ts';
import type { DrawnPortrait } from '../../shared/model/records.ts';
import { backgroundColours, beardParts, clothingColours, clothingParts, expressionParts, gestureParts, glassesParts, hairColours, hairParts, skinColours } from './portraitParts.ts';
import { portraitStyle } from './portraitStyle.ts';

const maximumKept = 400;
const drawn = new Map<string, string>();
/** A scarf has no outline: a white one would not be seen. */
const paleScarf = '#e4e2d8';
const style = new Style(portraitStyle);

/** The address of a face (SVG) that is the same for the same seed and features everywhere, drawn without the network. */
export function drawFace({ seed, features = {} }: Pick<DrawnPortrait, 'seed' | 'features'>): string {
  const key = JSON.stringify([seed, features]);
  const known = drawn.get(key);
  if (known) return known;
  const address = new Avatar(style, { seed, ...optionsOf(features) }).toDataUri();
  if (drawn.size >= maximumKept) drawn.clear();
  drawn.set(key, address);
  return address;
}

/** What is not chosen is left to the seed. */
function optionsOf({ skin, hair, hairColour, beard, glasses, clothing, clothingColour, expression, gesture, background }: ChosenFeatures): StyleOptions {
  const { eyes, eyebrows, mouth } = expression ? expressionParts[expression] : {};
  return {
    ...part('hair', hair && hairParts[hair]), ...part('beard', beard && beardParts[beard]), ...part('glasses', glasses && glassesParts[glasses]),
    ...part('gesture', gesture && gestureParts[gesture]), ...part('clothes', clothing && clothingParts[clothing]), ...part('eyes', eyes), ...part('eyebrows', eyebrows), ...part('mouth', mouth),
    // What is chosen is plain; prints on chests are drawn by chance only.
    ...(clothing ? { clothesGraphicProbability: 0 } : {}),
    ...(skin ? { skinColor: skinColours[skin] } : {}), ...(hairColour ? { hairColor: hairColours[hairColour] } : {}),
    ...(clothingColour ? { clothingColor: clothingColours[clothingColour], scarfColor: clothingColour === 'paper' ? paleScarf : clothingColours[clothingColour] } : {}),
    ...(background ? { backgroundColor: backgroundColours[background] } : {}),
  };
}

/** An empty name takes the part away. */
function part(component: string, variant: string | undefined): StyleOptions {
  if (variant === undefined) return {};
  return variant === '' ? { [`${component}Probability`]: 0 } : { [`${component}Variant`]: variant, [`${component}Probability`]: 100 };
}
