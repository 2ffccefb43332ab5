/** Messages that rightly read as in English: names, international words and the names of languages. */
const everywhere = [
  'action.languageEn', 'action.languagePl', 'action.languageRu', 'app.name', 'export.json', 'shell.fileType.json', 'shell.ok', 'vocabulary.channel.sms', 'vocabulary.metricKind.ces',
  'vocabulary.metricKind.csat', 'vocabulary.metricKind.nps',
];

export const sameInEnglish = {
  pl: [
    ...everywhere, 'change.import', 'export.format', 'home.kind.persona', 'image.facts', 'import.title', 'inspector.status', 'persona.field.segment', 'template.b2bBuying.problem', 'template.serviceBlueprint.name',
    'stakeholder.persona', 'vocabulary.actorKind.media', 'vocabulary.channel.chatbot', 'vocabulary.channel.email', 'vocabulary.channel.partner', 'vocabulary.channel.social',
  ],
  ru: everywhere,
};
