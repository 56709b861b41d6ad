import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const scalars = {
  ID: 'string',
  _FieldSet: 'string',
  DateTime: { input: 'string', output: 'Temporal.ZonedDateTime' },
  LocalDate: { input: 'string', output: 'Temporal.PlainDate' },
  LocalTime: { input: 'string', output: 'Temporal.PlainTime' },
  TimeZone: 'string',
};

const shared = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  avoidOptionals: { object: true, field: true, inputValue: false },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  immutableTypes: true,
  resolversNonOptionalTypename: { unionMember: true },
  importExtension: '.ts' as const,
};

const resolvers = (
  name: string,
  mappers: Record<string, string>,
  moreScalars: Record<string, string> = {},
): CodegenConfig['generates'] => ({
  [`subgraphs/${name}/generated/resolver-types.ts`]: {
    schema: `schema/subgraphs/${name}.graphql`,
    plugins: [
      'typescript',
      'typescript-resolvers',
      { add: { content: '// Made by npm run codegen from the SDL.' } },
    ],
    config: {
      ...shared,
      scalars: { ...scalars, ...moreScalars },
      contextType: '../context.ts#Context',
      mappers,
    },
  },
});

const search = {
  SearchCriteria: '../../../shared/search/search-criteria.ts#PackedSearchCriteria',
  SearchCandidates: 'string',
};

/**
 * What a page asks, by the ids of its documents: their texts stay with the gateway (gateway/persisted), which knows them
 * from the manifest that is written beside the types.
 */
const page = (folder: string, documents: string[]): CodegenConfig['generates'] => ({
  [`${folder}/generated/`]: {
    schema: 'schema/api.graphql',
    documents,
    preset: 'client',
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
    },
    documentTransforms: [addTypenameSelectionDocumentTransform],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string', TimeZone: 'string' },
      importExtension: '.ts',
    },
  },
});

/** Types of the subgraphs' resolvers, and typed documents of our own clients. */
const config: CodegenConfig = {
  generates: {
    ...resolvers(
      'restaurant',
      {
        Restaurant: '../domain/restaurant.ts#RestaurantProfile',
        Place: '../domain/place.ts#Place as PlaceModel',
        RestaurantSearch: '../domain/restaurant-search.ts#RestaurantSearch as RestaurantSearchModel',
      },
      search,
    ),
    ...resolvers(
      'availability',
      {
        Restaurant: '../domain/references.ts#RestaurantReference',
        RestaurantSearch: '../domain/references.ts#RestaurantSearchReference',
        SearchResult: '../domain/references.ts#FoundRestaurant',
        RestaurantAvailability: '../domain/references.ts#OfferingRestaurant',
        Availability: '../domain/references.ts#AvailabilityAnswer',
        Slot: '../domain/references.ts#SlotAnswer',
        CalendarDay: '../domain/references.ts#CalendarAnswer',
        FloorPlan: '../domain/references.ts#DatedPlan',
        DiningTable: '../domain/references.ts#PlacedTable',
        TableCombination: '../domain/references.ts#PlacedCombination',
        Shift: '../../../shared/inventory/domain/restaurant-plan.ts#Shift as ShiftModel',
        SpecialPeriod:
          '../../../shared/inventory/domain/restaurant-plan.ts#SeatingPeriod as SeatingPeriodModel',
        SpecialDay: '../../../shared/inventory/domain/restaurant-plan.ts#SpecialDay as SpecialDayModel',
        SlotPacing: '../../../shared/inventory/domain/restaurant-plan.ts#SlotPacing as SlotPacingModel',
        DatedSlotPacing:
          '../../../shared/inventory/domain/restaurant-plan.ts#DatedSlotPacing as DatedSlotPacingModel',
        BookingRules: '../domain/references.ts#DatedPlan',
        PlanChanged: '../domain/references.ts#PlanChangedAnswer',
        PlannedSlot: '../domain/references.ts#PlannedSlotAnswer',
        SeatingSlot: '../domain/references.ts#SeatingSlotAnswer',
        HeldTable: '../domain/references.ts#HeldTableAnswer',
        ScheduledPlanChange: '../../../shared/inventory/domain/restaurant-plan.ts#PlanChange',
        TouchedReservation: '../domain/references.ts#TouchedAnswer',
      },
      search,
    ),
    ...resolvers('reservation', {
      Restaurant: '../domain/references.ts#RestaurantReference',
      Reservation: '../domain/reservation.ts#Reservation as ReservationModel',
      ServiceDayChange: '../domain/references.ts#ServiceDayReference',
      MyReservationChange: '../../../shared/identity/viewer.ts#Viewer as ViewerModel',
      Hold: '../domain/hold.ts#Hold as HoldModel',
      ReservedTable: '../domain/references.ts#TableReference',
      ReservationEvent: '../domain/reservation-event.ts#ShownEvent',
      TableChoice: '../../../shared/inventory/domain/table-choice.ts#TableChoice as TableChoiceModel',
      ServiceRecord: '../domain/service-day-record.ts#AskedRecord',
      Slot: '../domain/references.ts#SlotAnswer',
      Viewer: '../../../shared/identity/viewer.ts#Viewer as ViewerModel',
      Guest: '../domain/guest-entry.ts#GuestEntry',
      WaitlistEntry: '../domain/waitlist-entry.ts#WaitlistEntry as WaitlistEntryModel',
      QueuedWalkIn: '../domain/walk-in-party.ts#QueuedParty',
      Webhook: '../domain/shown-webhook.ts#ShownWebhook',
      WebhookDelivery: '../domain/shown-webhook.ts#ShownDelivery',
      WebhookAttempt: '../domain/shown-webhook.ts#ShownAttempt',
      Notice: '../domain/shown-notice.ts#ShownNotice',
      NotificationPreferences: '../../../shared/notifications/domain/preferences.ts#DinerPreferences',
      NotificationSettings: '../../../shared/notifications/domain/preferences.ts#RestaurantSettings',
      ReservationRecord: '../domain/personal-record.ts#ReservationRecord as ReservationRecordModel',
      HoldRecord: '../domain/personal-record.ts#HoldRecord as HoldRecordModel',
      WaitlistRecord: '../domain/personal-record.ts#WaitlistRecord as WaitlistRecordModel',
      GuestBookRecord: '../domain/personal-record.ts#GuestBookRecord as GuestBookRecordModel',
      RequestKeyRecord: '../domain/personal-record.ts#RequestKeyRecord as RequestKeyRecordModel',
    }),
    ...resolvers('review', {
      Restaurant: '../domain/references.ts#RestaurantReference',
      Reservation: '../domain/references.ts#ReservationReference',
      Review: '../domain/review.ts#Review as ReviewModel',
      ReviewRecord: '../domain/review.ts#Review as ReviewModel',
      ReviewModeration: '../domain/moderation.ts#QueuedReview',
      ReviewDecision: '../domain/moderation.ts#Decision',
      ReviewReport: '../domain/moderation.ts#Report',
      ReviewRevision: '../domain/review.ts#Revision',
      ReviewReaction: '../domain/reaction.ts#Reaction',
      RatingSummary: '../domain/rating-tally.ts#RatingOfRestaurant',
      Viewer: '../domain/references.ts#ViewerReference',
    }),
    'schema/operations/generated/': {
      schema: 'schema/api.graphql',
      documents: ['schema/operations/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string', TimeZone: 'string' },
        documentMode: 'string',
        importExtension: '.ts',
      },
    },
    ...page('dashboard', ['dashboard/**/*.graphql']),
    ...page('diner', ['schema/operations/*.graphql']),
  },
};

export default config;
