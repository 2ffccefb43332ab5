import { ArrowRight, ChartLine, ChatCircle, Columns, Database, Eye, HandTap, IdentificationCard, Lightbulb, LineSegment, ListBullets, MapTrifold, Note, Quotes, Rows, Scales, Smiley, Table, Target, User, UserCircle } from '@phosphor-icons/react';

/** A picture for every kind of record that a search finds. */
export const hitIcons = {
  library: Database, journey: MapTrifold, stage: Columns, step: Columns, lane: Rows, card: Note, touchpoint: HandTap, opportunity: Lightbulb, metric: ChartLine,
  reading: ChartLine, emotion: Smiley, stance: Scales, connection: ArrowRight, persona: User, section: IdentificationCard, claim: ListBullets, stakeholderMap: Target, actor: UserCircle, relation: LineSegment, view: Eye, comment: ChatCircle, evidence: Quotes, dataset: Table,
} as const;
