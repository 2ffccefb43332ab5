import { channels, type Channel } from '../model/vocabulary.ts';
import type { IconName } from './scene.ts';

/** The mark of each channel; keys of `iconPaths`. */
export const channelIcons: Readonly<Record<Channel, IconName>> = {
  searchOrganic: 'magnifying-glass', searchPaid: 'cursor-click', direct: 'globe-simple', referral: 'arrow-bend-up-right', social: 'share-network',
  displayAd: 'megaphone-simple', email: 'envelope-simple', website: 'browser', mobileApp: 'device-mobile', chat: 'chat-centered-text', chatbot: 'robot',
  messagingApp: 'chats-circle', selfService: 'user-circle-gear', forum: 'chats', reviewSite: 'thumbs-up', phone: 'phone', sms: 'chat-circle-dots',
  post: 'mailbox', store: 'storefront', event: 'ticket', salesRep: 'briefcase', partner: 'handshake', delivery: 'package', product: 'shopping-bag',
  wordOfMouth: 'user-sound',
};

/** The icon of a channel of the vocabulary or, for the user's own words, of channels in general. */
export function iconOfChannel(channel: string): IconName {
  return (channels as readonly string[]).includes(channel) ? channelIcons[channel as Channel] : 'broadcast';
}
