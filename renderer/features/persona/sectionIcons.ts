import {
  Bag, BookOpenText, Briefcase, ChartBarHorizontal, ChatsCircle, Clock, Crosshair, DeviceMobile, Footprints, Heart, IdentificationCard, ListBullets, MapPin, Rows, ShoppingCart, Sliders, SlidersHorizontal,
  SquaresFour, Star, Tag, Target, TextAlignLeft, WarningCircle, type Icon,
} from '@phosphor-icons/react';
import type { SectionKind } from '../../../shared/model/vocabulary.ts';

export const sectionIcons: Readonly<Record<SectionKind, Icon>> = {
  who: IdentificationCard, goals: Target, needs: Heart, pains: WarningCircle, motivations: Crosshair, traits: SlidersHorizontal, channels: ChatsCircle, skills: ChartBarHorizontal, behaviours: Footprints,
  brands: Bag, devices: DeviceMobile, interests: Star, bio: BookOpenText, context: MapPin, day: Clock, jobs: Briefcase, buying: ShoppingCart, empathy: SquaresFour,
  list: ListBullets, text: TextAlignLeft, bars: Rows, sliders: Sliders, chips: Tag,
};
