import { DiceFive } from '@phosphor-icons/react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Crop } from '../../../shared/model/crop.ts';
import { portraitFeatures, type ChosenFeatures, type PortraitFeature } from '../../../shared/model/portraitFeatures.ts';
import type { DrawnPortrait } from '../../../shared/model/records.ts';
import type { MessageKey } from '../../../shared/locales/messages.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Picture } from '../../ui/Picture.tsx';
import { useDrawFace } from '../../ui/portraitStore.ts';
import styles from './PortraitEditor.module.css';

const untold = 'untold';
const size = { width: 1744, height: 1744 };
const whole: Crop = { x: 0, y: 0, width: 1, height: 1 };
const head: Crop = { x: .2, y: .1, width: .6, height: .6 };
const face: Crop = { x: .3, y: .26, width: .4, height: .4 };
const chest: Crop = { x: .08, y: .45, width: .84, height: .55 };
/** The part of the picture in which a choice shows. */
const crops: Readonly<Record<PortraitFeature, Crop>> = {
  skin: head, hair: { x: .12, y: .06, width: .72, height: .72 }, hairColour: head, beard: face, glasses: face, clothing: chest, clothingColour: chest, expression: face, gesture: whole, background: whole,
};

/** Colours are not left to chance: untold, a face is black on white, which is the first choice of each. */
const inked: ReadonlySet<PortraitFeature> = new Set<PortraitFeature>(['skin', 'hairColour', 'clothingColour']);

interface FeatureChoiceProps {
  readonly feature: PortraitFeature;
  readonly portrait: DrawnPortrait;
  readonly onChange: (features: ChosenFeatures) => void;
}

/** One feature: each choice is this very face with it. The first takes back what was told about it. */
export function FeatureChoice({ feature, portrait: { seed, features }, onChange }: FeatureChoiceProps) {
  const tell = useMessage();
  const draw = useDrawFace();
  const { [feature]: chosen = untold, ...others } = features ?? {};
  const choices = [untold, ...portraitFeatures[feature].slice(inked.has(feature) ? 1 : 0)].map((choice) => ({
    choice, name: tell(nameOf(feature, choice)), features: choice === untold ? others : { ...others, [feature]: choice },
  }));
  const selected = choices.find(({ choice }) => choice === chosen) ?? choices[0];
  return (
    <RadioGroup className={styles.choice} value={selected?.choice ?? null} onChange={(value) => onChange(choices.find(({ choice }) => choice === value)?.features ?? others)} orientation="horizontal">
      <div className={styles.label}><Label className={styles.name}>{tell(`portrait.feature.${feature}`)}</Label><span>{selected?.name}</span></div>
      <div className={styles.tiles} data-small={feature.endsWith('Colour') || undefined}>
        {choices.map(({ choice, name, features: shown }) => (
          <Radio key={choice} value={choice} aria-label={name} className={styles.tile}>
            <span title={name} className={styles.picture}>{draw ? <Picture image={{ alt: '', size, crop: crops[feature] }} address={draw({ seed, features: shown })} className={styles.drawing} /> : null}</span>
            {choice === untold && isByChance(feature) ? <DiceFive size={14} weight="fill" aria-hidden className={styles.chance} /> : null}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function isByChance(feature: PortraitFeature): boolean {
  return feature !== 'background' && !inked.has(feature);
}

function nameOf(feature: PortraitFeature, choice: string): MessageKey {
  if (choice !== untold) return `portrait.${feature}.${choice}` as MessageKey;
  if (feature === 'background') return 'portrait.noBackground';
  return inked.has(feature) ? (`portrait.${feature}.${portraitFeatures[feature][0]}` as MessageKey) : 'portrait.byChance';
}
