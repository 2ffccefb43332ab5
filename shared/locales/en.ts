import enAction from '../../assets/locales/en/action.json' with { type: 'json' };
import enApp from '../../assets/locales/en/app.json' with { type: 'json' };
import enCanvas from '../../assets/locales/en/canvas.json' with { type: 'json' };
import enCatalogue from '../../assets/locales/en/catalogue.json' with { type: 'json' };
import enChange from '../../assets/locales/en/change.json' with { type: 'json' };
import enClaim from '../../assets/locales/en/claim.json' with { type: 'json' };
import enCli from '../../assets/locales/en/cli.json' with { type: 'json' };
import enClipboard from '../../assets/locales/en/clipboard.json' with { type: 'json' };
import enComment from '../../assets/locales/en/comment.json' with { type: 'json' };
import enCommittee from '../../assets/locales/en/committee.json' with { type: 'json' };
import enCompare from '../../assets/locales/en/compare.json' with { type: 'json' };
import enError from '../../assets/locales/en/error.json' with { type: 'json' };
import enExport from '../../assets/locales/en/export.json' with { type: 'json' };
import enFind from '../../assets/locales/en/find.json' with { type: 'json' };
import enFinding from '../../assets/locales/en/finding.json' with { type: 'json' };
import enHistory from '../../assets/locales/en/history.json' with { type: 'json' };
import enHome from '../../assets/locales/en/home.json' with { type: 'json' };
import enImage from '../../assets/locales/en/image.json' with { type: 'json' };
import enImport from '../../assets/locales/en/import.json' with { type: 'json' };
import enInspector from '../../assets/locales/en/inspector.json' with { type: 'json' };
import enOutline from '../../assets/locales/en/outline.json' with { type: 'json' };
import enPersona from '../../assets/locales/en/persona.json' with { type: 'json' };
import enPersonaCompare from '../../assets/locales/en/personaCompare.json' with { type: 'json' };
import enPortrait from '../../assets/locales/en/portrait.json' with { type: 'json' };
import enPresent from '../../assets/locales/en/present.json' with { type: 'json' };
import enPrint from '../../assets/locales/en/print.json' with { type: 'json' };
import enReuse from '../../assets/locales/en/reuse.json' with { type: 'json' };
import enScene from '../../assets/locales/en/scene.json' with { type: 'json' };
import enShell from '../../assets/locales/en/shell.json' with { type: 'json' };
import enStakeholder from '../../assets/locales/en/stakeholder.json' with { type: 'json' };
import enSubJourney from '../../assets/locales/en/subJourney.json' with { type: 'json' };
import enTemplate from '../../assets/locales/en/template.json' with { type: 'json' };
import enView from '../../assets/locales/en/view.json' with { type: 'json' };
import enVocabulary from '../../assets/locales/en/vocabulary.json' with { type: 'json' };

/** Every message in English; its keys are the keys of all languages. */
export const en = { ...enAction, ...enApp, ...enCanvas, ...enCatalogue, ...enChange, ...enClaim, ...enCli, ...enClipboard, ...enComment, ...enCommittee, ...enCompare, ...enError, ...enExport, ...enFind, ...enFinding, ...enHistory, ...enHome, ...enImage, ...enImport, ...enInspector, ...enOutline, ...enPersona, ...enPersonaCompare, ...enPortrait, ...enPresent, ...enPrint, ...enReuse, ...enScene, ...enShell, ...enStakeholder, ...enSubJourney, ...enTemplate, ...enView, ...enVocabulary };

export type MessageKey = keyof typeof en;
