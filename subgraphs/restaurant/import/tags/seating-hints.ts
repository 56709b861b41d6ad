import type { ReservationPolicy } from '../imported-restaurant.ts';

type Tags = ReadonlyMap<string, string>;

const denials = new Set(['no', 'none', 'never', 'closed']);

const affirms = (tag: string | undefined): boolean => tag !== undefined && !denials.has(tag.toLowerCase());

/** `yes`, and also where it says of what kind: terrace, garden, sidewalk, summer. */
export const hasOutdoorSeating = (tags: Tags): boolean => affirms(tags.get('outdoor_seating'));

export const hasBar = (tags: Tags): boolean => affirms(tags.get('bar')) || affirms(tags.get('cocktails'));

export const isDisused = (tags: Tags): boolean =>
  affirms(tags.get('disused')) || affirms(tags.get('abandoned'));

export const readReservationPolicy = (tags: Tags): ReservationPolicy | null => {
  switch (tags.get('reservation')?.toLowerCase()) {
    case 'yes':
      return 'yes';
    case 'no':
      return 'no';
    case 'recommended':
      return 'recommended';
    case 'required':
    case 'only':
      return 'required';
    default:
      return null;
  }
};
