import { type ViewerId, viewerId } from '#shared/identifiers/identifiers.ts';

const partnerPrefix = 'partner:';
const erasedPrefix = 'erased:';
const reserved = /^(?:partner|erased):/i;

/** Names that only the platform gives: no token may bring them. */
export const isReservedSubject = (subject: string): boolean => reserved.test(subject);

/** Whether it is who some partner's keys speak for. */
export const isPartnerViewerId = (id: ViewerId): boolean => id.startsWith(partnerPrefix);

/** Whether it stands for somebody who was erased. */
export const isErasedViewerId = (id: ViewerId): boolean => id.startsWith(erasedPrefix);

/** Who a partner's keys speak for; what is booked with them is this viewer's. */
export const partnerViewerId = (slug: string): ViewerId => viewerId(`${partnerPrefix}${slug}`);
