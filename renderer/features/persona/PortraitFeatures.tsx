import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ChosenFeatures, PortraitFeature } from '../../../shared/model/portraitFeatures.ts';
import type { DrawnPortrait } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { FeatureChoice } from './FeatureChoice.tsx';
import styles from './PortraitEditor.module.css';

const groups = {
  skin: ['skin'], hair: ['hairColour', 'hair'], beard: ['beard'], glasses: ['glasses'], clothing: ['clothingColour', 'clothing'], expression: ['expression'], gesture: ['gesture'], background: ['background'],
} as const satisfies Record<string, readonly PortraitFeature[]>;
type Group = keyof typeof groups;
const groupNames = Object.keys(groups) as Group[];

/** Every feature of a drawn face, those that belong together on one page. */
export function PortraitFeatures({ portrait, onChange }: { portrait: DrawnPortrait; onChange: (features: ChosenFeatures) => void }) {
  const tell = useMessage();
  const [group, setGroup] = useState<Group>('hair');
  return (
    <Tabs className={styles.features} selectedKey={group} onSelectionChange={(key) => setGroup(key as Group)}>
      <TabList aria-label={tell('portrait.features')} className={styles.groups}>
        {groupNames.map((name) => <Tab key={name} id={name} className={styles.group}>{tell(`portrait.group.${name}`)}</Tab>)}
      </TabList>
      {groupNames.map((name) => (
        <TabPanel key={name} id={name} className={styles.panel}>
          {groups[name].map((feature) => <FeatureChoice key={feature} feature={feature} portrait={portrait} onChange={onChange} />)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
