import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Asia/Ho_Chi_Minh, ISO 8601. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339, served in UTC. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number, as a string. */
  Decimal: { input: string; output: string; }
  /** A JSON value of whatever shape. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number of đồng, a JSON integer. */
  VND: { input: number; output: number; }
};

/** The kinds of accounts that double entry knows. */
export type AccountKind =
  /** What is held, or owed to the operator: its balance is above zero. */
  | 'ASSET'
  /** What the operator owes to others: its balance is below zero. */
  | 'LIABILITY'
  /** What was earned: its balance is below zero. */
  | 'REVENUE'
  /** What was lost: its balance is above zero. */
  | 'EXPENSE';

/** Where the command stands that tells the television company what a card is entitled to. */
export type ActivationStatus =
  /** Waits to be sent, or to be sent again. */
  | 'QUEUED'
  /** Sent, and not acknowledged yet; it is repeated until it is. */
  | 'SENT'
  /** Taken by the television company: the card shows what was bought. */
  | 'ACKNOWLEDGED'
  /** The television company will not serve this card; the money is due back (K-REFUND). */
  | 'REJECTED';

/** What advances moved on a day, and what was outstanding at its end (S-BOOK). */
export type AdvanceBookDay = {
  /** The day, from 00:00 to 24:00 in Asia/Ho_Chi_Minh. */
  readonly day: Scalars['Date']['output'];
  /** The prices of the advances that were confirmed. */
  readonly granted: Scalars['VND']['output'];
  /** What top-ups paid of debts that are not written off. */
  readonly repaid: Scalars['VND']['output'];
  /** Debts that refunds forgave. */
  readonly cancelled: Scalars['VND']['output'];
  /** Debts that refunds forgave after they were written off. */
  readonly cancelledLost: Scalars['VND']['output'];
  /** What refunds gave back of what was repaid. */
  readonly givenBack: Scalars['VND']['output'];
  /** Debts that staff counted as lost (S-WRITE-OFF). */
  readonly writtenOff: Scalars['VND']['output'];
  /** What came in for debts that were written off. */
  readonly recovered: Scalars['VND']['output'];
  /** What was owed at the day's end, debts that are written off left out. */
  readonly outstanding: Scalars['VND']['output'];
  /** The part of what is outstanding that a top-up has failed to pay. */
  readonly overdue: Scalars['VND']['output'];
  /** What is written off and has not come back. */
  readonly lost: Scalars['VND']['output'];
};

/** How much may be owed by those who have reached both figures. */
export type AdvanceCeilingRow = {
  /** Whole months since the line's activation, from which the row speaks. */
  readonly monthsActiveFrom: Scalars['Int']['output'];
  /** The average of a month's top-ups, from which the row speaks. */
  readonly averageMonthlyTopUpFrom: Scalars['VND']['output'];
  /** The most that may be owed for all advances together. */
  readonly ceiling: Scalars['VND']['output'];
  /** Whether the figure is a sample, until staff publish the real one. */
  readonly sample: Scalars['Boolean']['output'];
};

/** A row of a table of ceilings, for those who have reached both figures. */
export type AdvanceCeilingRowInput = {
  /** Whole months since the line's activation, from which the row speaks: 0 to 600. */
  readonly monthsActiveFrom: Scalars['Int']['input'];
  /** The average of a month's top-ups, from which the row speaks. */
  readonly averageMonthlyTopUpFrom: Scalars['VND']['input'];
  /** The most that may be owed for all advances together. */
  readonly ceiling: Scalars['VND']['input'];
};

/** A version of the table of ceilings (S-CEILING). */
export type AdvanceCeilings = {
  /** Of the rows whose two figures are both reached the highest speaks; empty where nothing is advanced. */
  readonly rows: ReadonlyArray<AdvanceCeilingRow>;
  /** The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which this version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * The title of the circular that this version rests on.
   * @deprecated `circular` names it in full.
   */
  readonly source: Scalars['String']['output'];
  /** The circular that this version rests on (G-CIRCULAR). */
  readonly circular: Circular;
  /** The clause of the circular; null where that is not told. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded: before it, the system did not know of it (G-VERSION). */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of advances, newest first. */
export type AdvanceConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<AdvanceEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** An advance in a list. */
export type AdvanceEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: AdvanceLoan;
};

/** Every rule of an advance that somebody asks about (K-SUPPORT). */
export type AdvanceExamination = {
  /** The instant that it was examined for. */
  readonly at: Scalars['DateTime']['output'];
  /** Who may be advanced, and what fits the ceiling. */
  readonly rules: ReadonlyArray<RuleOutcome>;
  /** What would be offered: of each bundle the largest quantity that fits. */
  readonly alternatives: ReadonlyArray<AdvanceOffer>;
};

/** What is outstanding of advances of one age, bundle and ceiling. */
export type AdvanceExposure = {
  /** Granted at least so many days ago: 0, 1, 7, 30 or 90. */
  readonly daysFrom: Scalars['Int']['output'];
  /** What was advanced. */
  readonly bundle: Bundle;
  /** The ceiling under which it was advanced. */
  readonly ceiling: Scalars['VND']['output'];
  /** How many advances these are. */
  readonly advances: Scalars['Int']['output'];
  /** What is owed of them. */
  readonly outstanding: Scalars['VND']['output'];
  /** The part of that which a top-up has failed to pay. */
  readonly overdue: Scalars['VND']['output'];
};

/** A bundle asked for; granted and owed from its confirmation on. */
export type AdvanceLoan = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** What is advanced. */
  readonly bundle: Bundle;
  /** How much of it: minutes, messages or megabytes. */
  readonly quantity: Scalars['Int']['output'];
  /** What one minute, message or megabyte costs, as it was asked for. */
  readonly unitPrice: Scalars['VND']['output'];
  /** What the whole of it costs, and is owed from the confirmation on: `quantity` times `unitPrice`. */
  readonly price: Scalars['VND']['output'];
  /** What top-ups have paid of the price so far (S-REPAY). */
  readonly repaid: Scalars['VND']['output'];
  /** Where it stands now; one that was not confirmed in time has lapsed. */
  readonly status: AdvanceStatus;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Until when it can be confirmed, ten minutes by default (S-CONFIRM). */
  readonly confirmUntil: Scalars['DateTime']['output'];
  /** When it was confirmed; null where it never was. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first top-up since its grant that did not pay it in full; null where none came. */
  readonly overdueSince?: Maybe<Scalars['DateTime']['output']>;
  /** Whose advance it is. Needs `advances:read`. */
  readonly subscriber: Subscriber;
};

/** A bundle in the largest quantity that fits (S-OFFER). */
export type AdvanceOffer = {
  /** What is offered. */
  readonly bundle: Bundle;
  /** What to send to 511. */
  readonly code: Scalars['Int']['output'];
  /** The largest quantity that fits under the ceiling: minutes, messages or megabytes. */
  readonly quantity: Scalars['Int']['output'];
  /**
   * What the quantity counts: `minute`, `message` or `MB`.
   * @deprecated `countedIn` tells the same as one of an enumeration.
   */
  readonly unit: Scalars['String']['output'];
  /** What the quantity counts. */
  readonly countedIn: BundleUnit;
  /** What one minute, message or megabyte costs. */
  readonly unitPrice: Scalars['VND']['output'];
  /** What would be owed for it: `quantity` times `unitPrice`. */
  readonly price: Scalars['VND']['output'];
};

/** What a number may be advanced, or every reason why nothing. */
export type AdvanceOffersPayload = {
  /** What may be asked for now, at most one of each bundle; empty where anything refuses. */
  readonly offers: ReadonlyArray<AdvanceOffer>;
  /** The most that this subscriber may owe for all advances together (S-CEILING); 0 where no row is reached. */
  readonly ceiling: Scalars['VND']['output'];
  /** Whether the ceiling's figure is a sample, until staff publish the real one. */
  readonly ceilingIsSample: Scalars['Boolean']['output'];
  /** What it owes of advances already. */
  readonly owed: Scalars['VND']['output'];
  /** Every rule by which nothing may be advanced now (S-WHO, S-CEILING). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** `advance` is null where the request was refused; `replayed` where the key was seen before. */
export type AdvancePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The advance as it then is; null where the request was refused. */
  readonly advance?: Maybe<AdvanceLoan>;
};

/** A version of what a unit of a bundle costs in which quantities. */
export type AdvancePrice = {
  /** What is advanced. */
  readonly bundle: Bundle;
  /** What one minute, message or megabyte costs; null where this version withdraws the bundle. */
  readonly unitPrice?: Maybe<Scalars['VND']['output']>;
  /** In which quantities it is advanced: minutes, messages or megabytes; empty where it is withdrawn. */
  readonly quantities: ReadonlyArray<Scalars['Int']['output']>;
  /** The months of the row of the table of ceilings that it is for; null where it is for everybody. */
  readonly monthsActiveFrom?: Maybe<Scalars['Int']['output']>;
  /** The top-ups of the row that it is for; null where it is for everybody (S-OFFER). */
  readonly averageMonthlyTopUpFrom?: Maybe<Scalars['VND']['output']>;
  /** The hour of the day from which it applies, in Vietnam; null where it does the whole day. */
  readonly fromHour?: Maybe<Scalars['Int']['output']>;
  /** The hour at which it ends, excluded; null where it applies the whole day. */
  readonly untilHour?: Maybe<Scalars['Int']['output']>;
  /** The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which this version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * The title of the circular that this version rests on.
   * @deprecated `circular` names it in full.
   */
  readonly source: Scalars['String']['output'];
  /** The circular that this version rests on (G-CIRCULAR). */
  readonly circular: Circular;
  /** The clause of the circular; null where that is not told. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded: before it, the system did not know of it (G-VERSION). */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What came back of a week's advances of one bundle and ceiling, refunded ones left out. */
export type AdvanceRecovery = {
  /** Its Monday. */
  readonly week: Scalars['Date']['output'];
  /** What was advanced. */
  readonly bundle: Bundle;
  /** The ceiling under which it was advanced. */
  readonly ceiling: Scalars['VND']['output'];
  /** How many advances were granted in the week. */
  readonly advances: Scalars['Int']['output'];
  /** What they cost together. */
  readonly granted: Scalars['VND']['output'];
  /** What came back of each within a day of its grant. */
  readonly within1Day: Scalars['VND']['output'];
  /** What came back of each within 7 days of its grant. */
  readonly within7Days: Scalars['VND']['output'];
  /** What came back of each within 30 days of its grant. */
  readonly within30Days: Scalars['VND']['output'];
  /** What has come back until now. */
  readonly soFar: Scalars['VND']['output'];
};

/** Where an advance stands; WRITTEN_OFF is still owed until it is paid (S-WRITE-OFF). */
export type AdvanceStatus =
  /** Asked for, neither granted nor owed; `D` to 511 or `confirmAdvance` grants it (S-CONFIRM). */
  | 'AWAITING_CONFIRMATION'
  /** Granted, and not wholly repaid: top-ups pay it (S-REPAY). */
  | 'OUTSTANDING'
  /** Top-ups have paid the whole price. */
  | 'REPAID'
  /** Not confirmed in time: nothing was granted. */
  | 'LAPSED'
  /** Staff cancelled the debt, and gave back what was repaid (S-REFUND). */
  | 'REFUNDED'
  /** Staff count it as lost; it is owed until a later top-up pays it. */
  | 'WRITTEN_OFF';

/** What was asked for in vain. */
export type AttemptKind =
  /** A renewal, by hand or by a sweep. */
  | 'RENEWAL'
  /** To be registered for auto-renewal. */
  | 'AUTO_RENEWAL'
  /** To confirm a registration. */
  | 'AUTO_RENEWAL_CONFIRMATION'
  /** Minutes, messages or data ahead of a top-up (S-REQUEST). */
  | 'ADVANCE'
  /** To confirm an advance. */
  | 'ADVANCE_CONFIRMATION';

/** A change by staff or a partner. Numbers of phones and cards are masked, secrets are left out. */
export type AuditEntry = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** When it was changed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed it: the subject of the token, or the partner of the credential. */
  readonly principal: Scalars['String']['output'];
  /**
   * The role in which it was changed, such as `admin` or `partner`.
   * @deprecated `authorRole` tells the same as one of an enumeration.
   */
  readonly role: Scalars['String']['output'];
  /** The role in which it was changed; never SUBSCRIBER. */
  readonly authorRole: Role;
  /** The mutation. */
  readonly operation: Scalars['String']['output'];
  /** The network address that it was asked from; null where it came by no request. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The request's own id, as the log has it; null where it came by no request. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** What the client says that it is; null where it says nothing. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /**
   * What kind of thing was changed, as the code names it.
   * @deprecated `subjectKind` tells the same as one of an enumeration.
   */
  readonly kind: Scalars['String']['output'];
  /** What kind of thing was changed; null where an earlier version noted what is known no more. */
  readonly subjectKind?: Maybe<AuditSubject>;
  /** The id of what was changed; null where it has none. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** What was asked for. */
  readonly input: Scalars['JSON']['output'];
  /** How it was before; null where it was not there. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** As it then was, a renewal as it is now; null where nothing is left of it. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** A page of the audit log, newest first. */
export type AuditEntryConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** An entry of the audit log in a list. */
export type AuditEntryEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: AuditEntry;
};

/** What kind of thing was changed. */
export type AuditSubject =
  /** A phone line's record. */
  | 'SUBSCRIBER'
  /** A card's record. */
  | 'DECODER_CARD'
  /** A renewal that was paid or given back. */
  | 'RENEWAL'
  /** A wish that a renewal be given back. */
  | 'REFUND_REQUEST'
  /** Money that was received. */
  | 'TOP_UP'
  /** A registration for auto-renewal. */
  | 'AUTO_RENEWAL'
  /** A day of the ledger that was closed. */
  | 'CLOSED_DAY'
  /** What staff said of a day's run. */
  | 'SWEEP'
  /** A bundle that was asked for, granted or given up. */
  | 'ADVANCE'
  /** What is left on a promotional balance. */
  | 'GRANTED_BUNDLE'
  /** A call or message that failed for lack of money. */
  | 'FAILED_CALL'
  /** A published version of a price. */
  | 'PRICE'
  /** A published version of a policy. */
  | 'POLICY'
  /** A published version of a bundle's price. */
  | 'ADVANCE_PRICE'
  /** A published version of the table of ceilings. */
  | 'ADVANCE_CEILINGS'
  /** A list that left as a file. */
  | 'EXPORT'
  /** A change that waits for a second person. */
  | 'PROPOSAL'
  /** A circular before it is published. */
  | 'CIRCULAR_DRAFT'
  /** A draft that is tried on past attempts. */
  | 'TRIAL_RUN'
  /** A published version of a programme. */
  | 'PROMOTION'
  /** A published version of the regions. */
  | 'PROMOTION_REGIONS'
  /** A subscriber's course through a programme. */
  | 'ENROLMENT'
  /** What was used of a programme's benefits. */
  | 'PROMOTION_USE'
  /** What a partner is let in with. */
  | 'PARTNER_CREDENTIAL'
  /** Where events are sent to. */
  | 'WEBHOOK_ENDPOINT'
  /** Vouchers that were issued together. */
  | 'VOUCHER_BATCH'
  /** Vouchers that were put on sale, or cancelled. */
  | 'VOUCHER_SPAN'
  /** What a gateway's list differs in. */
  | 'RECONCILIATION_DIFFERENCE'
  /** A lock of guessing that was lifted. */
  | 'GUESS_LOCK'
  /** A confirmation that was sent again. */
  | 'MAIL'
  /** An event that was queued by hand. */
  | 'WEBHOOK_DELIVERY';

/** A card that is renewed by itself on its expiry day, and who pays. */
export type AutoRenewal = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands; one that was not confirmed in time stays AWAITING_CONFIRMATION, and counts for nothing. */
  readonly status: AutoRenewalStatus;
  /** When it was registered; while it awaits the SMS, asked for. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Until when it may be confirmed; null where it needs no confirmation. */
  readonly confirmUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended; null while it was not. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The card that is renewed. */
  readonly card: DecoderCard;
  /** Who registered it, and pays; a subscriber is shown itself. Needs `auto-renewals:read`. */
  readonly subscriber: Subscriber;
  /** 07:00, or the hour of the policy, on the card's expiry day; null where none is to come. */
  readonly nextChargeAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last renewal that it caused; null where it caused none. */
  readonly lastRenewal?: Maybe<Renewal>;
};

/** A page of registrations, newest first. */
export type AutoRenewalConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<AutoRenewalEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A registration in a list. */
export type AutoRenewalEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: AutoRenewal;
};

/** `autoRenewal` is null where the request was refused; `replayed` where the key was seen. */
export type AutoRenewalPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The registration as it then is; null where the request was refused. */
  readonly autoRenewal?: Maybe<AutoRenewal>;
};

/** Where a registration stands; only an active one occupies its card (K-AUTO-ONE). */
export type AutoRenewalStatus =
  /** Asked for over USSD; the SMS `KPLUS` to 9029 completes it, until `confirmUntil`. */
  | 'AWAITING_CONFIRMATION'
  /** The card is charged on its expiry day. */
  | 'ACTIVE'
  /** Ended by whoever registered it, or by staff. */
  | 'CANCELLED';

/** What counts as basic usage, charged to the main balance; payments of K+ do not (K-USAGE). */
export type BasicService =
  /** Calls. */
  | 'VOICE'
  /** Text messages. */
  | 'SMS'
  /** Mobile data. */
  | 'DATA'
  /** Ring-back tones. */
  | 'FUNRING'
  /** Alerts of missed calls. */
  | 'MCA'
  /** Messages to 140x numbers. */
  | 'MESSAGING_140X';

/** What a service cost a subscriber on a day, main balance alone (K-USAGE). */
export type BasicUsage = {
  /** The day on which it was used. */
  readonly day: Scalars['Date']['output'];
  /** What was used. */
  readonly service: BasicService;
  /** What it cost, charged to the main balance. */
  readonly amount: Scalars['VND']['output'];
};

/** What a service cost on a day; told again, it takes the place of what was told before. */
export type BasicUsageInput = {
  /** The day on which it was used, not a later one than today. */
  readonly day: Scalars['Date']['input'];
  /** What was used. */
  readonly service: BasicService;
  /** What it cost, charged to the main balance; 0 where nothing did. */
  readonly amount: Scalars['VND']['input'];
};

/** Which version one figure of a quote rests on. */
export type Basis = {
  /** Which figure it is. */
  readonly figure: QuoteFigure;
  /** The version and the document that it rests on. */
  readonly citation: Citation;
};

/** What a package grants for a billing cycle (P-USE). */
export type Benefit =
  /** Minutes of calls within the package's scope. */
  | 'MINUTES'
  /** Text messages within the network; nobody can count yet how many are left (P-CHECK). */
  | 'MESSAGES'
  /** Megabytes of data. */
  | 'DATA'
  /** Packages of data, MIU, that are free (P-MIU). */
  | 'MIU';

/** What is left of a benefit in the present cycle (P-USE). */
export type BenefitLeft = {
  /** What it is. */
  readonly benefit: Benefit;
  /** How much the cycle grants. */
  readonly granted: Scalars['Int']['output'];
  /** How much is left; null where nobody can count it, as messages (P-CHECK). */
  readonly left?: Maybe<Scalars['Int']['output']>;
  /** How much was used beyond the package, and is charged as usual. */
  readonly beyond: Scalars['Int']['output'];
  /** The last usage that was reported; null where none was. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
};

/** How a line is paid for. */
export type Billing =
  /** From a main balance that is topped up before; only such a line pays for renewals (K-PREPAID). */
  | 'PREPAID'
  /** By a bill after each billing cycle. */
  | 'POSTPAID';

/** A kind of minutes, messages or data that S-Plus advances (S-OFFER); it is used within its kind only (S-GRANT). */
export type Bundle =
  /** Minutes of calls within the operator's network; code 1 of 511. */
  | 'VOICE_ON_NET'
  /** Minutes of calls to other networks; code 2 of 511. */
  | 'VOICE_OFF_NET'
  /** Text messages within the operator's network; code 3 of 511. */
  | 'SMS_ON_NET'
  /** Text messages to other networks; code 4 of 511. */
  | 'SMS_OFF_NET'
  /** Mobile data in megabytes; code 5 of 511. */
  | 'DATA';

/** What a bundle's quantity counts. */
export type BundleUnit =
  /** Minutes of calls. */
  | 'MINUTE'
  /** Text messages. */
  | 'MESSAGE'
  /** Megabytes of data. */
  | 'MEGABYTE';

/** Which card is no longer renewed by itself. */
export type CancelAutoRenewalInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** Partners say who cancels: it must be the one that registered. */
  readonly msisdn?: InputMaybe<Scalars['String']['input']>;
};

/** Which trial is cancelled. */
export type CancelTrialInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a TrialRun. */
  readonly trialId: Scalars['ID']['input'];
};

/** A payment by card at a gateway, with the renewal that it pays. */
export type CardPayment = {
  /** `napas` or `smartlink`. */
  readonly gateway: Scalars['String']['output'];
  /** Its reference at the gateway, which no other payment has. */
  readonly gatewayReference: Scalars['String']['output'];
  /** What was asked for. */
  readonly amount: Scalars['VND']['output'];
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Until when a browser is sent to the gateway, unless the money is taken before (O-HOLD). */
  readonly wayOpenUntil: Scalars['DateTime']['output'];
  /** How often the gateway was asked by the schedule (O-PENDING). */
  readonly queries: Scalars['Int']['output'];
  /** When it is asked next; null where it is settled, or left to staff. */
  readonly nextQueryAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the gateway last said, as we understood it; null where it has said nothing. */
  readonly outcome?: Maybe<PaymentOutcome>;
  /** The gateway's own code for what it last said; null where it has said nothing. */
  readonly gatewayCode?: Maybe<Scalars['String']['output']>;
  /** The gateway's own number of the payment; null where it told none. */
  readonly transactionNo?: Maybe<Scalars['String']['output']>;
  /** How far the bank had its cardholder prove himself, as the gateway writes it; null where untold. */
  readonly threeDs?: Maybe<Scalars['String']['output']>;
  /** When the money was proven, and taken; null where it was not. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was left to staff, nobody knowing the outcome; null where it is not (O-PENDING). */
  readonly parkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The renewal that it pays. */
  readonly renewal: Renewal;
};

/** A page of payments by card, newest first. */
export type CardPaymentConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<CardPaymentEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A payment with everything that was said of it within 45 days of its start, and the confirmations of its renewal. */
export type CardPaymentCourse = {
  /** The payment as it stands. */
  readonly payment: CardPayment;
  /** What gateways said of it, the first first. */
  readonly messages: ReadonlyArray<HeardMessage>;
  /** The confirmations of its renewal (O-EMAIL). */
  readonly mails: ReadonlyArray<Mail>;
};

/** A payment in a list. */
export type CardPaymentEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: CardPayment;
};

/** What the television company says of a card (K-CARD). */
export type CardStatus =
  /** Never put into service yet: it cannot be renewed. */
  | 'NOT_ACTIVATED'
  /** In service, or only expired: it can be renewed. */
  | 'ACTIVE'
  /** Shut off by the television company: it cannot be renewed. */
  | 'LOCKED'
  /** In breach of copyright: it cannot be renewed. */
  | 'PIRACY'
  /** A free subscription: it cannot be renewed. */
  | 'FREE';

/** Whose code to check, for which card. */
export type CheckVoucherInput = {
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** Last four digits of the contact phone, or the subscriber's whole name (O-IDENTIFY). */
  readonly contact: Scalars['String']['input'];
  /** The code, in any case, with or without hyphens (O-VOUCHER-SECRET). */
  readonly code: Scalars['String']['input'];
  /** The customer's IP address, by which wrong answers count; believed of who has `online:client-address` alone, and left out of account otherwise (O-WHO). */
  readonly clientAddress?: InputMaybe<Scalars['String']['input']>;
};

/** A document that rules, prices and policies rest on (G-CIRCULAR). */
export type Circular = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Its number or name, as people call it. */
  readonly code: Scalars['String']['output'];
  /** Its title, in Vietnamese. */
  readonly titleVi: Scalars['String']['output'];
  /** Its title in English; null where it has none. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Who issued it; empty where that was not told. */
  readonly issuedBy: Scalars['String']['output'];
  /** The day of the circular; null where it was not told. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Where to read it; null where it was not told. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A circular with everything that it brings, before it is published and after. */
export type CircularDraft = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The circular that its versions rest on. */
  readonly circular: Circular;
  /** The first day on which it is to apply. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day before which it ends; null where it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** How far it has come in its life. */
  readonly state: CircularState;
  /** How many prices it has. */
  readonly prices: Scalars['Int']['output'];
  /** How many policies it has. */
  readonly policies: Scalars['Int']['output'];
  /** Its cells as CSV: kind, product_line, package, extra_rooms, term, timing, value; the name of a policy stands under package, and an empty value withdraws. */
  readonly csv: Scalars['String']['output'];
  /** What is odd of it: gaps, overlaps, contradictions, what can never apply or be reached. */
  readonly findings: ReadonlyArray<CircularFinding>;
  /** The principal who changed it last. */
  readonly changedBy: Scalars['String']['output'];
  /** When it was changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who published it; null while nobody did. */
  readonly publishedBy?: Maybe<Scalars['String']['output']>;
  /** When it was published; null while it was not. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of drafts, newest first. */
export type CircularDraftConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<CircularDraftEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A draft in a list. */
export type CircularDraftEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: CircularDraft;
};

/** `draft` is null where the request was refused; `replayed` where the key was seen before. */
export type CircularDraftPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The draft as it then is; null where the request was refused. */
  readonly draft?: Maybe<CircularDraft>;
};

/** Something of a draft that may be meant, and is odd. */
export type CircularFinding = {
  /** What is odd. */
  readonly kind: CircularFindingKind;
  /** Which price or policy it is about, as one text. */
  readonly cell: Scalars['String']['output'];
  /** The first day that it is about; null where it is about none. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day before which it ends; null where it has no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** For people, in the reader's language. */
  readonly text: Scalars['String']['output'];
};

/** What is odd of a draft. */
export type CircularFindingKind =
  /** On some days nothing would be in force where something was before. */
  | 'GAP'
  /** A cell is filled twice with the same. */
  | 'OVERLAP'
  /** A cell is filled twice, with two values. */
  | 'CONTRADICTION'
  /** A price can never apply, for another version lies over it. */
  | 'NEVER_APPLIES'
  /** A total with the fee is no multiple of ten đồng, as published figures are. */
  | 'DOES_NOT_DIVIDE'
  /** A limit is never reached, for another refuses before it. */
  | 'NEVER_REACHED'
  /** A cell changes nothing. */
  | 'UNCHANGED'
  /** The draft begins in the past. */
  | 'PAST';

/** A circular that a version rests on. Where its code is on record, that one is meant, as it is there. */
export type CircularInput = {
  /** Its number or name, as people call it, 1 to 200 characters. */
  readonly code: Scalars['String']['input'];
  /** Its title in Vietnamese, 1 to 200 characters. */
  readonly titleVi: Scalars['String']['input'];
  /** Its title in English. */
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  /** Who issued it. */
  readonly issuedBy?: Scalars['String']['input'];
  /** The day of the circular. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where to read it. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The life of a circular. */
export type CircularState =
  /** Being written, with findings to look at. */
  | 'DRAFT'
  /** Being written, and nothing of it is odd. */
  | 'CHECKED'
  /** Published, and not in force yet. */
  | 'SCHEDULED'
  /** Published, and something in force today rests on it. */
  | 'IN_FORCE'
  /** Published, and nothing in force today rests on it any more. */
  | 'SUPERSEDED';

/** Which published version an amount or a refusal rests on. */
export type Citation = {
  /** The rule that is applied. */
  readonly rule: Rule;
  /**
   * The title of the circular that it rests on; null where it rests on none.
   * @deprecated `circular` names it in full.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The circular that it rests on (G-CIRCULAR); null where it rests on none. */
  readonly circular?: Maybe<Circular>;
  /** The clause of the circular; null where that is not known. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The first day of the version; null where the rule has none. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day from which the version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The closed day; `replayed` where it was closed before. */
export type CloseDayPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The day as it was closed; null where the request was refused. */
  readonly closedDay?: Maybe<ClosedDay>;
};

/** A business day of the ledger that was closed, once and for good. */
export type ClosedDay = {
  /** The day, in Ho Chi Minh City. */
  readonly day: Scalars['Date']['output'];
  /** When it was closed. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** Who closed it: `worker`, `command line`, or a principal. */
  readonly closedBy: Scalars['String']['output'];
  /** All that its close took in, in đồng. */
  readonly amount: Scalars['VND']['output'];
  /** How many transfers its close took in. */
  readonly movements: Scalars['Int']['output'];
  /** What its close took in, by day, accounts and reason; all of it sums to zero (G-LEDGER). */
  readonly lines: ReadonlyArray<ClosedDayLine>;
  /** Those of `lines` that moved on a day which was closed already and were written down after that. */
  readonly late: ReadonlyArray<ClosedDayLine>;
  /** By how much its close changed each account, debit-positive: all of it sums to zero. */
  readonly accounts: ReadonlyArray<LedgerAccount>;
  /** What its close took in, service by service. */
  readonly services: ReadonlyArray<ClosedDayService>;
  /** What did not add up when it was closed; none where all is well. */
  readonly differences: ReadonlyArray<ClosedDayDifference>;
  /** Broken invariants that were found where the close was asked to look for them, for people. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of closed days, newest first. */
export type ClosedDayConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<ClosedDayEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** What the ledger moved for a service on a day, and what the service has on record, where they differ. */
export type ClosedDayDifference = {
  /** Which service. */
  readonly service: LedgerService;
  /** What its transfers of the day sum up to, in đồng. */
  readonly ledger: Scalars['VND']['output'];
  /** What its own records say, in đồng. */
  readonly onRecord: Scalars['VND']['output'];
  /** For how many renewals, refunds, top-ups, grants or charges they differ. */
  readonly cases: Scalars['Int']['output'];
};

/** A closed day in a list. */
export type ClosedDayEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: ClosedDay;
};

/** What a close took in from one account to another, for a reason. */
export type ClosedDayLine = {
  /** The business day it moved on; before the closed day where it is late. */
  readonly ofDay: Scalars['Date']['output'];
  /** The account that is debited. */
  readonly debit: ControlAccount;
  /** The account that is credited. */
  readonly credit: ControlAccount;
  /** Why it moved. */
  readonly reason: TransferReason;
  /** The service it moved for. */
  readonly service: LedgerService;
  /** What moved, in đồng, above zero. */
  readonly amount: Scalars['VND']['output'];
  /** In how many transfers. */
  readonly movements: Scalars['Int']['output'];
};

/** What a close took in for one service. */
export type ClosedDayService = {
  /** Which service. */
  readonly service: LedgerService;
  /** What moved for it, in đồng. */
  readonly amount: Scalars['VND']['output'];
  /** In how many transfers. */
  readonly movements: Scalars['Int']['output'];
};

/** Which request to grant. */
export type ConfirmAdvanceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the advance that `requestAdvance` gave. */
  readonly advanceId: Scalars['ID']['input'];
};

/** Whose newest registration is completed. */
export type ConfirmAutoRenewalInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
};

/** A control account of the ledger. */
export type ControlAccount =
  /** All subscribers' main balances together, owed to them. */
  | 'MAIN_BALANCES'
  /** Prices collected for the television company (K-NOINVOICE). */
  | 'OWED_TO_TELEVISION'
  /** Service fees earned (K-FEE). */
  | 'FEE_REVENUE'
  /** Money that came in with top-ups. */
  | 'TOP_UPS_RECEIVED'
  /** What is owed of advances, and no top-up has failed to pay yet. */
  | 'ADVANCES_RECEIVABLE'
  /** What is owed of advances, and a top-up has failed to pay. */
  | 'ADVANCES_OVERDUE'
  /** The prices of the advances that were granted, refunded ones left out. */
  | 'ADVANCE_SALES'
  /** Debts of advances counted as lost and not come back (S-WRITE-OFF). */
  | 'ADVANCE_WRITE_OFFS'
  /** What the television company's dealers collected for vouchers that were spent (O-VOUCHER-LEDGER). */
  | 'VOUCHERS'
  /** What Napas collected, refunds taken off. */
  | 'NAPAS'
  /** What Smartlink collected, refunds taken off. */
  | 'SMARTLINK'
  /** Paid online and not to be delivered: owed back to the payers (O-PENDING). */
  | 'CARD_REFUNDS_DUE'
  /** What postpaid bills have asked for promotion packages (P-FEE). */
  | 'PROMOTIONS_RECEIVABLE'
  /** Fees of promotion packages earned. */
  | 'PROMOTION_FEES'
  /** Monthly subscriptions charged with a package that includes them. */
  | 'LINE_SUBSCRIPTIONS'
  /** What another system held when the main balances it kept were taken over. */
  | 'OPENING_BALANCES';

/** Where events are to go: an https address of a public network. */
export type CreateWebhookEndpointInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** An https address of a public network, at most 500 characters. */
  readonly url: Scalars['String']['input'];
  /** What it is to hear of; everything where none is named. */
  readonly types?: ReadonlyArray<WebhookEventType>;
};

/** How a partner shows its credential. */
export type CredentialKind =
  /** As a key that is sent with every request. */
  | 'API_KEY'
  /** As `client_id` and `client_secret` that fetch tokens at `POST /oauth/token`. */
  | 'CLIENT';

/** Whether a subscriber has paid K+ on gateway 9029 of late (K-KNOWN). */
export type CustomerKind =
  /** Has paid nothing there within `KNOWN_CUSTOMER_DAYS`, or never. */
  | 'NEW'
  /** Has paid there within `KNOWN_CUSTOMER_DAYS`. */
  | 'EXISTING';

/** The data package that a line holds, as far as promotions tell them apart (P-MIU). */
export type DataPackage =
  /** None of the MI packages. */
  | 'NONE'
  /** MIU, which has a discount or is free. */
  | 'MIU'
  /** Another MI package, which goes on as it is. */
  | 'OTHER_MI';

/** Which proposal is decided on, and why. */
export type DecideInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a Proposal, as `proposals` lists it. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which request is declined, and why. */
export type DeclineRefundRequestInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a RefundRequest, as `refundRequests` lists it. */
  readonly requestId: Scalars['ID']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What is renewed: a decoder card, or a VTVcab ON account. */
export type DecoderCard = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Staff: everything that happened to it, by the instant at which it happened, newest first. Needs `timelines:read`. */
  readonly timeline: TimelineEventConnection;
  /** The card's number: 11 or 12 digits; for VTVcab ON its phone number, 0 and nine digits. */
  readonly number: Scalars['String']['output'];
  /** The product line that the card belongs to. */
  readonly productLine: ProductLine;
  /** What the television company said of it last (K-CARD). */
  readonly status: CardStatus;
  /** The last day of service, to its end; null where none is known. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The package it is on today, an add-on included; null where none is known. */
  readonly package?: Maybe<Package>;
  /** The extra rooms of the period in use. */
  readonly extraRooms: Scalars['Int']['output'];
  /** Whether today is a day of service. */
  readonly inDate: Scalars['Boolean']['output'];
  /** In use first, then those waiting, in the order they will be used. */
  readonly periods: ReadonlyArray<Period>;
  /** Its renewals, newest first; a subscriber sees those that it paid itself, and who has `renewals:read-own` alone those that it asked for itself. Needs `renewals:read`. */
  readonly renewals: RenewalConnection;
  /** Its registration for auto-renewal, null where it has none; a subscriber sees its own only. Needs `auto-renewals:read`. */
  readonly autoRenewal?: Maybe<AutoRenewal>;
};


/** What is renewed: a decoder card, or a VTVcab ON account. */
export type DecoderCardTimelineArgs = {
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is renewed: a decoder card, or a VTVcab ON account. */
export type DecoderCardRenewalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a report of a card. */
export type DecoderCardPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The card as it then is; null where the request was refused. */
  readonly card?: Maybe<DecoderCard>;
};

/** Which endpoint is to hear of nothing any more. */
export type DeleteWebhookEndpointInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it. */
  readonly endpointId: Scalars['ID']['input'];
};

/** Where a dialogue stands: the screens on which a key is awaited, and the end. */
export type DialoguePlace =
  /** The cards that are remembered of the number. */
  | 'CARDS'
  /** The entry of a card's number. */
  | 'CARD'
  /** The menu of a card. */
  | 'MENU'
  /** How to pay. */
  | 'PAYMENT'
  /** Price, fee and what will be charged: 1 pays. */
  | 'CONFIRM'
  /** The packages on sale. */
  | 'PACKAGES'
  /** The terms of a package, with their prices. */
  | 'TERMS'
  /** What the balances hold, where it needs more than one screen. */
  | 'BALANCE'
  /** The end: no key is awaited. */
  | 'OVER';

/** A dialogue over USSD: one gateway's id and one number (K-USSD-STATE). */
export type DialogueSession = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The number: 84 and nine digits. */
  readonly msisdn: Scalars['String']['output'];
  /** The principal of the gateway that drives it. */
  readonly gateway: Scalars['String']['output'];
  /** The gateway's own id of it. */
  readonly gatewaySessionId: Scalars['String']['output'];
  /** What was dialled: `*995#` or `*102#`. */
  readonly serviceCode: Scalars['String']['output'];
  /** When it was dialled. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it goes on. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly place: DialoguePlace;
  /** The screen at which it was left; null where it was not. */
  readonly leftAt?: Maybe<DialoguePlace>;
  /** Its keys and screens, in the order they were pressed. Needs `dialogues:read`. */
  readonly steps: ReadonlyArray<DialogueStep>;
};

/** A page of sessions, newest first. */
export type DialogueSessionConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<DialogueSessionEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A session in a list. */
export type DialogueSessionEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: DialogueSession;
};

/** A key of a dialogue, and the screen that answered it. */
export type DialogueStep = {
  /** Which key of the session it is; 0 is the dialling. */
  readonly number: Scalars['Int']['output'];
  /** What was pressed or typed; empty where nothing was. */
  readonly key: Scalars['String']['output'];
  /** When it was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** The screen on which it was pressed. */
  readonly place: DialoguePlace;
  /** What the phone was shown then. */
  readonly screen: Scalars['String']['output'];
  /** Which of the service's texts that is, by group and name. */
  readonly screenKey: Scalars['String']['output'];
  /** That screen in English, with its figures; as it was shown where there is no English of it. */
  readonly reading: Scalars['String']['output'];
  /** Whether the dialogue ended with it. */
  readonly ended: Scalars['Boolean']['output'];
  /** How long the screen took, in milliseconds. */
  readonly milliseconds: Scalars['Int']['output'];
  /** What the key asked to be done; null where nothing. */
  readonly command?: Maybe<Scalars['String']['output']>;
  /** The id of what was recorded, for `node`; null where nothing was made. */
  readonly recordedId?: Maybe<Scalars['ID']['output']>;
  /** The rules that refused what it asked for. */
  readonly refusedBy: ReadonlyArray<Rule>;
};

/** A figure of the service as a draft would set it. */
export type DraftPolicyInput = {
  /** The name of a PolicyParameter. */
  readonly parameter: Scalars['String']['input'];
  /** Null switches the rule off. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A cell of a draft: what a package costs for a term, with so many rooms. */
export type DraftPriceInput = {
  /** The product line that the package is of. */
  readonly productLine: ProductLine;
  /** The code of a package, such as `TRON_VEN`. */
  readonly package: Scalars['String']['input'];
  /** With how many extra sets: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: Scalars['Int']['input'];
  /** For how long the price buys. */
  readonly term: Term;
  /** For cards in date, for expired ones, or for any (K-TIMING). */
  readonly timing: Timing;
  /** Null withdraws the package. */
  readonly price?: InputMaybe<Scalars['VND']['input']>;
};

/** Whom to enrol in which package of which programme. */
export type EnrolInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** The code of the programme, as `promotions` lists it. */
  readonly promotion: Scalars['String']['input'];
  /** The code of the package that is held. */
  readonly package: Scalars['String']['input'];
  /** The first day; from a day within a cycle it is paid by the days. */
  readonly startsOn: Scalars['Date']['input'];
  /** The last day; where it is the programme's, the package is renewed after it (P-WHO). */
  readonly expiresOn: Scalars['Date']['input'];
};

/** `enrolment` is null where the request was refused; `replayed` where it was seen before. */
export type EnrolmentPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The enrolment as it then is; null where the request was refused. */
  readonly enrolment?: Maybe<PromotionEnrolment>;
};

/** Where an enrolment stands. */
export type EnrolmentStatus =
  /** In use, or about to be; silence renews it where a renewal is to come. */
  | 'ACTIVE'
  /** The renewal was refused: it runs to its end (P-OPTOUT). */
  | 'OPTED_OUT'
  /** Renewed into another, which took its place. */
  | 'RENEWED'
  /** Ended by its holder, who cannot rejoin (P-CANCEL). */
  | 'CANCELLED'
  /** Ended with its line, or by a larger gift (P-END, P-BEST). */
  | 'ENDED'
  /** Ran out, and was not renewed; `reason` says why where a renewal was to come. */
  | 'EXPIRED';

/** What happened between a subscriber and a programme. */
export type EvidenceKind =
  /** It was told what will be renewed (P-NOTICE). */
  | 'NOTICE'
  /** It was told what it now has (P-WELCOME). */
  | 'WELCOME'
  /** It asked by SMS not to be renewed. */
  | 'OPT_OUT_ASKED'
  /** It confirmed that by `Y`, or asked in the app. */
  | 'OPT_OUT_CONFIRMED'
  /** No `Y` came in time, and it was told so. */
  | 'OPT_OUT_LAPSED'
  /** It asked by SMS to end the package. */
  | 'CANCEL_ASKED'
  /** It confirmed that by `Y`, or asked in the app. */
  | 'CANCEL_CONFIRMED'
  /** No `Y` came in time, and it was told so. */
  | 'CANCEL_LAPSED';

/** Every rule of a renewal that somebody asks about (K-SUPPORT). */
export type Examination = {
  /** The instant that it was examined for. */
  readonly at: Scalars['DateTime']['output'];
  /** What it would cost and bring; null where there is no price. */
  readonly quote?: Maybe<Quote>;
  /** Every rule, in fixed groups: what was typed, the card, the price, the payer, its limits, its balance. */
  readonly rules: ReadonlyArray<RuleOutcome>;
  /** What would pass instead, cheapest first, at most 10. */
  readonly alternatives: ReadonlyArray<QuoteOption>;
};

/** What the figures of a refusal count. */
export type FigureUnit =
  /** Whole đồng. */
  | 'VND'
  /** Calendar days. */
  | 'DAYS'
  /** Different cards. */
  | 'CARDS'
  /** Calendar months. */
  | 'MONTHS'
  /** Hundredths of the price. */
  | 'PERCENT'
  /** Pieces of whatever the rule is about. */
  | 'COUNT';

/** A field of a gateway's message, as it came; none that is personal. */
export type GatewayField = {
  /** Its name, as the gateway writes it. */
  readonly name: Scalars['String']['output'];
  /** What it said, cut at 200 characters. */
  readonly value: Scalars['String']['output'];
};

/** A message of a gateway that changed nothing (O-MISMATCH), or was taken. */
export type GatewayMessage = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** `napas` or `smartlink`. */
  readonly gateway: Scalars['String']['output'];
  /** How it came. */
  readonly kind: GatewayMessageKind;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The reference that it names; null where it names none that can be kept. */
  readonly gatewayReference?: Maybe<Scalars['String']['output']>;
  /** Whether it was believed and made a difference. */
  readonly taken: Scalars['Boolean']['output'];
  /** Why it changed nothing; null where it was taken. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of gateways' messages, newest first. */
export type GatewayMessageConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<GatewayMessageEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A message in a list. */
export type GatewayMessageEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: GatewayMessage;
};

/** How a message of a gateway came. */
export type GatewayMessageKind =
  /** The gateway told us. */
  | 'NOTICE'
  /** The customer's browser brought it back. */
  | 'RETURN'
  /** It is the answer to our own question. */
  | 'ANSWER';

/** What the promotional balance holds (*102#). */
export type GrantedBundle = {
  /** What was granted. */
  readonly bundle: Bundle;
  /** How much of it may still be used, of all grants together. */
  readonly remaining: Scalars['Int']['output'];
  /**
   * What that counts: `minute`, `message` or `MB`.
   * @deprecated `countedIn` tells the same as one of an enumeration.
   */
  readonly unit: Scalars['String']['output'];
  /** What that counts. */
  readonly countedIn: BundleUnit;
};

/** What is guessed at (O-IDENTIFY, O-VOUCHER-SECRET). */
export type GuessKind =
  /** The contact of a card. */
  | 'CONTACT'
  /** The code of a voucher. */
  | 'VOUCHER';

/** Who is locked out after too many wrong answers (O-VOUCHER-SECRET). */
export type GuessLock = {
  /** What was guessed at. */
  readonly kind: GuessKind;
  /** The card that was guessed at, whether there is such a card or not; null where it is a client. */
  readonly cardNumber?: Maybe<Scalars['String']['output']>;
  /** Whose guesses they were: a credential's name and the customer's address; null where it is a card. */
  readonly client?: Maybe<Scalars['String']['output']>;
  /** When the next answer is taken; null where that is at once. */
  readonly lockedUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A message of a gateway with the fields that were kept of it. */
export type HeardMessage = {
  /** The message, and whether it was believed (O-PROOF). */
  readonly message: GatewayMessage;
  /** Its fields by name (O-PRIVACY). */
  readonly fields: ReadonlyArray<GatewayField>;
};

/** What was asked for within an hour of the day. */
export type HourFigures = {
  /** The hour in Asia/Ho_Chi_Minh, 0 to 23. */
  readonly hour: Scalars['Int']['output'];
  /** How many renewals were asked for, and not refused. */
  readonly renewals: Scalars['Int']['output'];
  /** How many of them are paid and not given back. */
  readonly succeeded: Scalars['Int']['output'];
  /** What those came to in all. */
  readonly total: Scalars['VND']['output'];
};

/** What is in force over some days before, during or after a publication. */
export type InForce = {
  /** When these days are, seen from the publication. */
  readonly phase: PublicationPhase;
  /** For which cards, where a price depends on that (K-TIMING); null for everything else. */
  readonly timing?: Maybe<Timing>;
  /** The first of the days; null where it is since ever. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day after the last of them; null where there is no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** What applies, as plain text; null where it is withdrawn, switched off, or nothing is in force. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Whether no version speaks on these days though one did before; a withdrawal is no gap. */
  readonly gap: Scalars['Boolean']['output'];
  /** The circular that it rests on; null where nothing is in force. */
  readonly circular?: Maybe<Circular>;
};

/** A short message that a customer sent (K-SMS-ONCE). */
export type IncomingMessage = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Who sent it: 84 and nine digits, or what is no phone number. */
  readonly sender: Scalars['String']['output'];
  /** The short code that it was sent to. */
  readonly code: Scalars['String']['output'];
  /** What was written. */
  readonly text: Scalars['String']['output'];
  /** When it was kept. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: IncomingMessageState;
  /** When that was so; null while it is to be acted on. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it was answered with; null where what was done has told the customer itself, or nothing was. */
  readonly reply?: Maybe<Scalars['String']['output']>;
  /** The principal of the gateway that passed it on. */
  readonly gateway: Scalars['String']['output'];
  /** The gateway's own id of it; null where it knows none, as over SMPP. */
  readonly gatewayMessageId?: Maybe<Scalars['String']['output']>;
  /** The id of what was recorded, for `node`; null where nothing was made. */
  readonly recordedId?: Maybe<Scalars['ID']['output']>;
  /** The rules that refused what it asked for. */
  readonly refusedBy: ReadonlyArray<Rule>;
};

/** A page of messages that came in, newest first. */
export type IncomingMessageConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<IncomingMessageEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A message that came in, in a list. */
export type IncomingMessageEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: IncomingMessage;
};

/** What became of a message that came in. */
export type IncomingMessageState =
  /** It is kept, and still to be acted on. */
  | 'RECEIVED'
  /** What it asks for was done. */
  | 'DONE'
  /** What it asks for was refused, and its sender was told why. */
  | 'REFUSED'
  /** It is the same purchase soon after: not made again, but answered with how to make it twice (K-SMS-ON). */
  | 'REPEATED'
  /** It is no command of the code (K-SMS-WRONG). */
  | 'MISREAD'
  /** Its sender is no phone number, and gets no reply (K-SMS-LOOP). */
  | 'NO_PHONE'
  /** Nobody reads messages to the code. */
  | 'NO_SERVICE'
  /** Its number has sent too many within the hour, and it was not acted on (K-SMS-LOOP). */
  | 'TOO_MANY';

/** Whose credential, and what it may do: scopes that a partner may have. */
export type IssueCredentialInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The partner's name: 3 to 64 small letters, digits and hyphens. */
  readonly partner: Scalars['String']['input'];
  /** What it may do, such as `renewals:write`; at least one. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Whether its changes must be signed. */
  readonly requiresSignature?: Scalars['Boolean']['input'];
  /** Within three years. An API key lasts a year where nothing is said, a client until it is revoked. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Beginnings of addresses that it may send customers back to after paying online, by scheme, host, port and path segments; at most 20 (O-REDIRECT). */
  readonly returnUrls?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What vouchers stand for, and how many. */
export type IssueVouchersInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The product line whose cards they renew. */
  readonly productLine: ProductLine;
  /** The code of a package, such as `TRON_VEN`. */
  readonly package: Scalars['String']['input'];
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: Scalars['Int']['input'];
  /** For how long each renews. */
  readonly term: Term;
  /** How many: 1 to 1000; more are issued by `giahan vouchers`. */
  readonly count: Scalars['Int']['input'];
  /** The last day on which they buy anything. */
  readonly validUntil: Scalars['Date']['input'];
};

/** What was issued; the same key again shows the batch, and no code. */
export type IssueVouchersPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The batch; null where the request was refused. */
  readonly batch?: Maybe<VoucherBatch>;
  /** Serials with their codes, shown here once; empty where the key was seen before. */
  readonly vouchers: ReadonlyArray<IssuedVoucher>;
};

/** `secret` and `signingSecret` are shown this once: the same key again gives the credential alone. */
export type IssuedCredentialPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The credential without its secret; null where the request was refused. */
  readonly credential?: Maybe<PartnerCredential>;
  /** The whole API key, or the `client_secret` of a client; null where the key was seen before. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** The key with which its requests are signed; null where the key was seen before. */
  readonly signingSecret?: Maybe<Scalars['String']['output']>;
};

/** A voucher as it is issued, its code the one time that it is shown. */
export type IssuedVoucher = {
  /** The serial number, ten digits, as it is printed. */
  readonly serial: Scalars['String']['output'];
  /** Shown here once: random letters and one that checks them, in groups of four (O-VOUCHER-SECRET). */
  readonly code: Scalars['String']['output'];
};

/** A control account; its balance is debit-positive. */
export type LedgerAccount = {
  /**
   * Which account it is, by the name of a ControlAccount.
   * @deprecated `account` tells the same as one of an enumeration.
   */
  readonly code: Scalars['String']['output'];
  /** Which account it is. */
  readonly account: ControlAccount;
  /** What kind of account it is. */
  readonly kind: AccountKind;
  /** What it holds, debit-positive: above zero for assets and expenses, below for the others (G-LEDGER). */
  readonly balance: Scalars['VND']['output'];
};

/** A transfer of the ledger: an amount from one account to another. */
export type LedgerMovement = {
  /** When it moved: its business day is that of this instant. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was written down, by the database's own clock. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The account that is debited. */
  readonly debit: ControlAccount;
  /** The account that is credited. */
  readonly credit: ControlAccount;
  /** What moved, in đồng, above zero. */
  readonly amount: Scalars['VND']['output'];
  /** Why it moved. */
  readonly reason: TransferReason;
  /** The service it moved for. */
  readonly service: LedgerService;
  /** What all transfers have in common that one thing caused: `reference` finds them. */
  readonly reference: Scalars['String']['output'];
  /** The renewal, also of a refund, the top-up or the advance that moved it; null for promotions and opening balances, and where it is on record no more. Needs `renewals:read`, for an advance `advances:read`. */
  readonly cause?: Maybe<Node>;
};

/** A page of transfers, those written down last first. */
export type LedgerMovementConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<LedgerMovementEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A transfer in a list. */
export type LedgerMovementEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: LedgerMovement;
};

/** The service that a movement of the ledger belongs to. */
export type LedgerService =
  /** Renewals paid from main balances, with fees and refunds. */
  | 'RENEWALS'
  /** Renewals paid with vouchers and by card, with what is owed back. */
  | 'ONLINE_RENEWALS'
  /** Advances of S-Plus: granted, repaid, refunded, written off. */
  | 'ADVANCES'
  /** What postpaid bills ask for promotion packages. */
  | 'PROMOTIONS'
  /** What top-ups put on main balances. */
  | 'TOP_UPS'
  /** Main balances taken over from another system. */
  | 'OPENING_BALANCES';

/** Whose lock is lifted, a card's or a client's, and why. */
export type LiftGuessLockInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was guessed at, as `guessLocks` says. */
  readonly kind: GuessKind;
  /** The card that is locked; either this or `client`. */
  readonly cardNumber?: InputMaybe<Scalars['String']['input']>;
  /** The client that is locked, as `guessLocks` names it. */
  readonly client?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a lock. */
export type LiftGuessLockPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The lock as it then is, open; null where the request was refused. */
  readonly lock?: Maybe<GuessLock>;
};

/** What a line may do; only an active one pays for renewals and is advanced bundles (K-ACTIVE, S-WHO). */
export type LineStatus =
  /** Calls go out and come in. */
  | 'ACTIVE'
  /** No calls go out. */
  | 'BARRED_ONE_WAY'
  /** No calls go out or come in. */
  | 'BARRED_BOTH_WAYS'
  /** Given up for good; if the number is activated again, that is a new subscriber. */
  | 'TERMINATED';

/** A confirmation of a renewal by e-mail (O-EMAIL). */
export type Mail = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The address that it goes to. */
  readonly to: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: MailState;
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** When it was queued, or queued again by staff. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** When the mail server took it; null where it did not. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was said of the last attempt that failed; null where none did. */
  readonly trouble?: Maybe<Scalars['String']['output']>;
};

/** A page of confirmations, newest first. */
export type MailConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<MailEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A mail in a list. */
export type MailEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: Mail;
};

/** Where a confirmation by e-mail stands (O-EMAIL). */
export type MailState =
  /** Waits to leave, or to be tried again. */
  | 'QUEUED'
  /** Taken by the mail server. */
  | 'SENT'
  /** Rejected for good, or for 24 hours: staff may send it again. */
  | 'GIVEN_UP';

/** A customer message that was queued or sent. */
export type Message = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Which of the service's texts it is, by group and name. */
  readonly key: Scalars['String']['output'];
  /**
   * The way on which it goes: `SMS` or `USSD`.
   * @deprecated `sentOver` tells the same as one of an enumeration.
   */
  readonly channel: Scalars['String']['output'];
  /** The way on which it goes. */
  readonly sentOver: MessageChannel;
  /** The number that it is sent to: 84 and nine digits. */
  readonly to: Scalars['String']['output'];
  /** What it says, filled in. */
  readonly text: Scalars['String']['output'];
  /** When it may leave at the earliest (G-MSG); null where it may leave at once. */
  readonly notBefore?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handed over to be sent; null while it waits. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  readonly state: MessageState;
  /** When a receipt told that it reached the phone or never will; null where none did. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it did not reach the phone, in the centre's own words; null where it did, or may still. */
  readonly failure?: Maybe<Scalars['String']['output']>;
};

/** The ways on which messages to customers go. */
export type MessageChannel =
  /** As a text message. */
  | 'SMS'
  /** As an answer on the screen of a USSD dialogue. */
  | 'USSD';

/** A page of messages, newest first. */
export type MessageConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A message in a list. */
export type MessageEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: Message;
};

/** What became of a message to a customer. */
export type MessageState =
  /** It waits to leave. */
  | 'QUEUED'
  /** It was handed over to the short-message centre. */
  | 'SENT'
  /** It never left: the centre will never take it. */
  | 'DROPPED'
  /** A receipt says that it has reached the phone. */
  | 'DELIVERED'
  /** A receipt says that it did not reach the phone. */
  | 'FAILED';

/** Whom to move to which region, and why. */
export type MoveRegionInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** The region whose package takes the present one's place. */
  readonly region: Region;
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type Mutation = {
  /** Renews a card from a prepaid phone's main balance; a subscriber pays from its own. Needs `renewals:write`: admin, support, partner, subscriber. */
  readonly renewFromMainBalance?: Maybe<RenewalPayload>;
  /** Staff: gives back to the main balance what REFUND_DUE or a mistake owes. Needs `refunds:write`: admin. */
  readonly refundRenewal?: Maybe<RenewalPayload>;
  /** From the operator's records: staff and partners that hold that right. Needs `subscribers:write`: admin, support, partner. */
  readonly upsertSubscriber?: Maybe<SubscriberPayload>;
  /** From the operator's records: staff and partners that hold that right. Needs `cards:write`: admin, support, partner. */
  readonly upsertDecoderCard?: Maybe<DecoderCardPayload>;
  /** Money received: it first pays what is owed of advances, the rest reaches the main balance. Needs `top-ups:write`: admin, partner. */
  readonly topUp?: Maybe<TopUpPayload>;
  /** Publishes a version of a price. Needs `prices:publish`: admin, pricing. */
  readonly publishPrice?: Maybe<PublishPricePayload>;
  /** Publishes a version of a policy. Needs `policies:publish`: admin, pricing. */
  readonly publishPolicy?: Maybe<PublishPolicyPayload>;
  /** Asks for a bundle; nothing is owed before it is confirmed (S-REQUEST). Needs `advances:write`: admin, support, partner, subscriber. */
  readonly requestAdvance?: Maybe<AdvancePayload>;
  /** Grants what was asked for, once, with the ceiling checked again (S-CONFIRM). Needs `advances:write`: admin, support, partner, subscriber. */
  readonly confirmAdvance?: Maybe<AdvancePayload>;
  /** Staff: gives back a debt, or what was repaid of it (S-REFUND). Needs `advances:refund`: admin. */
  readonly refundAdvance?: Maybe<AdvancePayload>;
  /** Staff: counts a debt as lost; the number stays locked until it is paid. Needs `advances:refund`: admin. */
  readonly writeOffAdvance?: Maybe<AdvancePayload>;
  /** From the app this is complete at once; over USSD it awaits the SMS. Needs `auto-renewals:write`: admin, support, partner, subscriber. */
  readonly registerAutoRenewal?: Maybe<AutoRenewalPayload>;
  /** Completes the newest registration that a number has pending, as its SMS does. Needs `auto-renewals:write`: admin, support, partner, subscriber. */
  readonly confirmAutoRenewal?: Maybe<AutoRenewalPayload>;
  /** The subscriber that registered may cancel, and staff (K-AUTO-CANCEL). Needs `auto-renewals:write`: admin, support, partner, subscriber. */
  readonly cancelAutoRenewal?: Maybe<AutoRenewalPayload>;
  /** Halts a day's sweep, begun or not; what is under way is finished. Needs `sweeps:control`: admin, support, operations. */
  readonly pauseSweep?: Maybe<SweepPayload>;
  /** Lets a day's sweep go on. Needs `sweeps:control`: admin, support, operations. */
  readonly resumeSweep?: Maybe<SweepPayload>;
  /** Says how many cards a day's sweep may take at most; null lifts the cap. Needs `sweeps:control`: admin, support, operations. */
  readonly capSweep?: Maybe<SweepPayload>;
  /** Takes down that a call or a message failed for lack of money (S-OFFER). Needs `advances:report`: admin, partner. */
  readonly reportFailedCall?: Maybe<ReportFailedCallPayload>;
  /** Takes what was used off the promotional balance (S-GRANT). Needs `advances:report`: admin, partner. */
  readonly reportBundleUsage?: Maybe<ReportBundleUsagePayload>;
  /** Publishes a version of a bundle's price. Needs `prices:publish`: admin, pricing. */
  readonly publishAdvancePrice?: Maybe<PublishAdvancePricePayload>;
  /** Publishes a version of the table of ceilings. Needs `prices:publish`: admin, pricing. */
  readonly publishAdvanceCeilings?: Maybe<PublishAdvanceCeilingsPayload>;
  /** Enrols a subscriber in a programme: from the operator's records, or by staff (P-WHO). Needs `promotions:report`: admin, support, partner. */
  readonly enrolInPromotion?: Maybe<EnrolmentPayload>;
  /** Refuses the coming renewal; the app's own confirmation stands for the `Y` (P-OPTOUT). Needs `promotions:write`: admin, support, partner, subscriber. */
  readonly optOutOfRenewal?: Maybe<EnrolmentPayload>;
  /** Ends a package today, with what is left of its benefits; for good (P-CANCEL). Needs `promotions:write`: admin, support, partner, subscriber. */
  readonly cancelPromotion?: Maybe<EnrolmentPayload>;
  /** Exchanges a package for a dearer one of its region, at once (P-UPGRADE). Needs `promotions:write`: admin, support, partner, subscriber. */
  readonly upgradePromotion?: Maybe<EnrolmentPayload>;
  /** Staff: puts the package of another region in the present one's place, from its first day (P-REGION). Needs `promotions:write`: admin, support. */
  readonly moveRegion?: Maybe<EnrolmentPayload>;
  /** From the operator: what was used; what is more than is left is beyond the package (P-USE). Needs `promotions:report`: admin, support, partner. */
  readonly reportPromotionUsage?: Maybe<EnrolmentPayload>;
  /** Publishes a version of a programme; `promotionChange` tells before whom it touches. What runs keeps its figures (G-EFFECTIVE). Needs `prices:publish`: admin, pricing. */
  readonly publishPromotion?: Maybe<PublishPromotionPayload>;
  /** Publishes a version of the map of regions (P-REGION). Needs `prices:publish`: admin, pricing. */
  readonly publishPromotionRegions?: Maybe<PublishPromotionRegionsPayload>;
  /** Issues an API key, which is shown once. Needs `credentials:write`: admin. */
  readonly issueApiKey?: Maybe<IssuedCredentialPayload>;
  /** Registers a client that fetches its tokens at `POST /oauth/token`; its secret is shown once. Needs `credentials:write`: admin. */
  readonly registerPartnerClient?: Maybe<IssuedCredentialPayload>;
  /** Gives a credential a new secret, which is shown once. Needs `credentials:write`: admin. */
  readonly rotatePartnerCredential?: Maybe<IssuedCredentialPayload>;
  /** Revokes a credential: it opens nothing from five seconds on. Needs `credentials:write`: admin. */
  readonly revokePartnerCredential?: Maybe<RevokePartnerCredentialPayload>;
  /** Staff: declines a request; another may be made then. Needs `refunds:write`: admin. */
  readonly declineRefundRequest?: Maybe<RefundRequestPayload>;
  /** Staff: asks that a renewal be given back, for whoever may give it back. Needs `refunds:request`: admin, support. */
  readonly requestRefund?: Maybe<RefundRequestPayload>;
  /** Creates an endpoint: a partner's hears of what that partner did or registered, the operator's of everything. Needs `webhooks:manage`: admin, operations, partner. */
  readonly createWebhookEndpoint?: Maybe<WebhookSecretPayload>;
  /** Changes where an endpoint is and what it hears, and switches it on or off. Needs `webhooks:manage`: admin, operations, partner. */
  readonly updateWebhookEndpoint?: Maybe<WebhookEndpointPayload>;
  /** Gives an endpoint a new secret; for a while both sign. Needs `webhooks:manage`: admin, operations, partner. */
  readonly rotateWebhookSecret?: Maybe<WebhookSecretPayload>;
  /** Deletes an endpoint; what waits for it never leaves. Needs `webhooks:manage`: admin, operations, partner. */
  readonly deleteWebhookEndpoint?: Maybe<WebhookEndpointPayload>;
  /** Sends a `webhook.test` to an endpoint that is on. Needs `webhooks:manage`: admin, operations, partner. */
  readonly sendTestWebhook?: Maybe<WebhookDeliveryPayload>;
  /** Sends a delivery once more, under the same `webhook-id`. Needs `webhooks:manage`: admin, operations, partner. */
  readonly redeliverWebhook?: Maybe<WebhookDeliveryPayload>;
  /** Sends everything to an endpoint once more that failed since an instant. Needs `webhooks:manage`: admin, operations, partner. */
  readonly redeliverWebhooks?: Maybe<RedeliverWebhooksPayload>;
  /** From the operator's records: basic usage by day and service. The figure that rules look at is then the sum over the 30 days that end with the last day told. Needs `subscribers:write`: admin, support, partner. */
  readonly reportBasicUsage?: Maybe<ReportBasicUsagePayload>;
  /** Staff: proposes a change for another to decide on, within seven days; it needs no right to that change. Needs `proposals:make`: admin, support, pricing. */
  readonly propose?: Maybe<ProposalPayload>;
  /** Staff: approves another's proposal and carries it out; what shows a secret is then sent by whoever proposed it, with the proposal's id as its key. Needs the right to what is proposed. Needs `proposals:decide`: admin, pricing. */
  readonly approveProposal?: Maybe<ProposalPayload>;
  /** Staff: declines another's proposal. Needs the right to what is proposed. Needs `proposals:decide`: admin, pricing. */
  readonly declineProposal?: Maybe<ProposalPayload>;
  /** Staff: withdraws a proposal of one's own. Needs `proposals:make`: admin, support, pricing. */
  readonly withdrawProposal?: Maybe<ProposalPayload>;
  /** Staff: keeps a draft of a circular; nothing of it is in force. Needs `circulars:draft`: admin, pricing. */
  readonly saveCircularDraft?: Maybe<CircularDraftPayload>;
  /** Staff: publishes a draft whole, or nothing of it. Needs `policies:publish` too where it has policies. Needs `prices:publish`: admin, pricing. */
  readonly publishCircularDraft?: Maybe<CircularDraftPayload>;
  /** Staff: tries a draft on past attempts in the background, a million if there are so many; nothing is changed. Needs `trials:run`: admin, pricing. */
  readonly startTrial?: Maybe<TrialRunPayload>;
  /** Staff: cancels a trial that goes on; what it has counted so far stays. Needs `trials:run`: admin, pricing. */
  readonly cancelTrial?: Maybe<TrialRunPayload>;
  /** Staff: gives many renewals back, each by itself: what is refused of one stops no other. Needs `refunds:write`: admin. */
  readonly refundRenewals?: Maybe<RefundRenewalsPayload>;
  /** Closes a day of the ledger that the worker has not closed yet: an hour after its end at the earliest. However often it is asked for, a day is closed once (G-LEDGER). Needs `days:close`: admin, operations. */
  readonly closeDay?: Maybe<CloseDayPayload>;
  /** Tells what a code would buy for a card, without spending it; a wrong one counts (O-VOUCHER). Needs `online`: admin, support, partner, subscriber. */
  readonly checkVoucher?: Maybe<VoucherCheckPayload>;
  /** Spends a code and renews its card in one step (O-VOUCHER). Needs `online`: admin, support, partner, subscriber. */
  readonly renewWithVoucher?: Maybe<RenewalPayload>;
  /** Starts a payment by card: `redirectUrl` is where the browser goes. The same key tells how it stands (O-HOLD). Needs `online`: admin, support, partner, subscriber. */
  readonly startCardPayment?: Maybe<RenewalPayload>;
  /** Staff: issues vouchers; their codes are shown once (O-VOUCHER-BATCH). Needs `vouchers:write`: admin. */
  readonly issueVouchers?: Maybe<IssueVouchersPayload>;
  /** Staff: says that vouchers are on sale, by batch or by span of serials. Needs `vouchers:write`: admin. */
  readonly activateVouchers?: Maybe<VoucherSpanPayload>;
  /** Staff: cancels vouchers that are not spent, by batch or by span of serials. Needs `vouchers:write`: admin. */
  readonly cancelVouchers?: Maybe<VoucherSpanPayload>;
  /** Staff: settles what two lists differ in, with a reason (O-RECONCILE). Needs `payments:settle`: admin, support. */
  readonly settleDifference?: Maybe<SettleDifferencePayload>;
  /** Staff: sends a confirmation again, to another address where one is named. Needs `payments:settle`: admin, support. */
  readonly sendMailAgain?: Maybe<SendMailAgainPayload>;
  /** Staff: lets whoever was locked out after too many wrong answers answer again at once, with a reason (O-IDENTIFY, O-VOUCHER-SECRET). Needs `payments:settle`: admin, support. */
  readonly liftGuessLock?: Maybe<LiftGuessLockPayload>;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRenewFromMainBalanceArgs = {
  input: RenewFromMainBalanceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRefundRenewalArgs = {
  input: RefundRenewalInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationUpsertSubscriberArgs = {
  input: UpsertSubscriberInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationUpsertDecoderCardArgs = {
  input: UpsertDecoderCardInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationTopUpArgs = {
  input: TopUpInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishPriceArgs = {
  input: PublishPriceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRequestAdvanceArgs = {
  input: RequestAdvanceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationConfirmAdvanceArgs = {
  input: ConfirmAdvanceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRefundAdvanceArgs = {
  input: RefundAdvanceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationWriteOffAdvanceArgs = {
  input: RefundAdvanceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRegisterAutoRenewalArgs = {
  input: RegisterAutoRenewalInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationConfirmAutoRenewalArgs = {
  input: ConfirmAutoRenewalInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCancelAutoRenewalArgs = {
  input: CancelAutoRenewalInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPauseSweepArgs = {
  kind: SweepKind;
  on: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationResumeSweepArgs = {
  kind: SweepKind;
  on: Scalars['Date']['input'];
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCapSweepArgs = {
  kind: SweepKind;
  on: Scalars['Date']['input'];
  most?: InputMaybe<Scalars['Int']['input']>;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationReportFailedCallArgs = {
  input: ReportFailedCallInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationReportBundleUsageArgs = {
  input: ReportBundleUsageInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishAdvancePriceArgs = {
  input: PublishAdvancePriceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishAdvanceCeilingsArgs = {
  input: PublishAdvanceCeilingsInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationEnrolInPromotionArgs = {
  input: EnrolInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationOptOutOfRenewalArgs = {
  input: PromotionStopInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCancelPromotionArgs = {
  input: PromotionStopInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationUpgradePromotionArgs = {
  input: UpgradePromotionInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationMoveRegionArgs = {
  input: MoveRegionInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationReportPromotionUsageArgs = {
  input: PromotionUsageInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishPromotionArgs = {
  input: PublishPromotionInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishPromotionRegionsArgs = {
  input: PublishPromotionRegionsInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationIssueApiKeyArgs = {
  input: IssueCredentialInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRegisterPartnerClientArgs = {
  input: IssueCredentialInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRotatePartnerCredentialArgs = {
  input: RotatePartnerCredentialInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRevokePartnerCredentialArgs = {
  input: RevokePartnerCredentialInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationDeclineRefundRequestArgs = {
  input: DeclineRefundRequestInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRequestRefundArgs = {
  input: RequestRefundInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationSendTestWebhookArgs = {
  input: SendTestWebhookInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRedeliverWebhookArgs = {
  input: RedeliverWebhookInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRedeliverWebhooksArgs = {
  input: RedeliverWebhooksInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationReportBasicUsageArgs = {
  input: ReportBasicUsageInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationProposeArgs = {
  input: ProposeInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationApproveProposalArgs = {
  input: DecideInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationDeclineProposalArgs = {
  input: DecideInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationWithdrawProposalArgs = {
  input: DecideInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationSaveCircularDraftArgs = {
  input: SaveCircularDraftInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationPublishCircularDraftArgs = {
  input: PublishCircularDraftInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationStartTrialArgs = {
  input: StartTrialInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCancelTrialArgs = {
  input: CancelTrialInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRefundRenewalsArgs = {
  input: RefundRenewalsInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCloseDayArgs = {
  day: Scalars['Date']['input'];
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCheckVoucherArgs = {
  input: CheckVoucherInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationRenewWithVoucherArgs = {
  input: RenewWithVoucherInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationStartCardPaymentArgs = {
  input: StartCardPaymentInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationIssueVouchersArgs = {
  input: IssueVouchersInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationActivateVouchersArgs = {
  input: VoucherSpanInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationCancelVouchersArgs = {
  input: VoucherSpanInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationSettleDifferenceArgs = {
  input: SettleDifferenceInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationSendMailAgainArgs = {
  input: SendMailAgainInput;
};


/** Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it. */
export type MutationLiftGuessLockArgs = {
  input: LiftGuessLockInput;
};

/** Something that can be fetched again by its id. */
export type Node = {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
};

/** Whose line a number is. */
export type Operator =
  /** MobiFone: its prepaid subscribers may pay on gateway 9029 (K-PREPAID). */
  | 'MOBIFONE'
  /** Viettel: its prepaid subscribers may be advanced bundles (S-WHO). */
  | 'VIETTEL'
  /** Any other operator: neither pays on gateway 9029 nor is advanced anything. */
  | 'OTHER';

/** What a decoder card can be on (K-DEVICES). */
export type Package = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** How requests name it, such as `TRON_VEN`; texts for customers say its name. */
  readonly code: Scalars['String']['output'];
  /** The product line that it is of. */
  readonly productLine: ProductLine;
  /** How customers know it, in Vietnamese. */
  readonly name: Scalars['String']['output'];
  /** How many television channels it shows; null where it does not say. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** How many hours of video on demand it has; null where it does not say. */
  readonly vodHours?: Maybe<Scalars['Int']['output']>;
  /** On how many screens it may be watched at once; null where it does not say. */
  readonly maxStreams?: Maybe<Scalars['Int']['output']>;
  /** How many devices may be registered for it; null where it does not say. */
  readonly maxDevices?: Maybe<Scalars['Int']['output']>;
  /** The first day of the sale that is open now, or was last. */
  readonly onSaleFrom: Scalars['Date']['output'];
  /** The day on which it is withdrawn, null while none is set. */
  readonly onSaleUntil?: Maybe<Scalars['Date']['output']>;
  /** Prices in force on a day (by default that of the field above, else today). */
  readonly prices: ReadonlyArray<Price>;
};


/** What a decoder card can be on (K-DEVICES). */
export type PackagePricesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  paymentMethod?: PaymentMethod;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether the list goes on behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a cursor was given, so that something lies before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Where the page begins; null where it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Where the page ends, for the next one's `after`; null where it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a partner shows to be let in. Its secret is shown when it is made, and never again. */
export type PartnerCredential = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** How it is shown. */
  readonly kind: CredentialKind;
  /** The partner's name, to which its idempotency keys and webhooks belong. */
  readonly partner: Scalars['String']['output'];
  /** How an API key begins, and the `client_id` of a client. */
  readonly prefix: Scalars['String']['output'];
  /** What it may do, such as `renewals:write`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether its changes must be signed. */
  readonly requiresSignature: Scalars['Boolean']['output'];
  /** When it was issued. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The principal who issued it. */
  readonly createdBy: Scalars['String']['output'];
  /** From when it lets nobody in; null where it does not expire. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its secret of before is good; null where there is none. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null while it is good. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The principal who revoked it; null while it is good. */
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
  /** The hour of its last use; null where it was never used. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Beginnings of addresses that it may send customers back to after paying online (O-REDIRECT). */
  readonly returnUrls: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of partners' credentials, newest first. */
export type PartnerCredentialConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<PartnerCredentialEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A credential in a list. */
export type PartnerCredentialEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: PartnerCredential;
};

/** What a partner's credential may be let do. */
export type PartnerScope = {
  /** Its name, such as `renewals:write`. */
  readonly name: Scalars['String']['output'];
};

/** How a renewal is paid; only from the main balance are there a fee, a payer and limits (K-FEE). */
export type PaymentMethod =
  /** From the main balance of a MobiFone prepaid phone over gateway 9029, with the service fee on top. */
  | 'MAIN_BALANCE'
  /** With the code of a scratch card or an e-voucher. */
  | 'VOUCHER'
  /** With a Vietnamese bank's card, by way of Napas. */
  | 'DOMESTIC_DEBIT'
  /** With a VISA, MasterCard, American Express or JCB card, by way of Smartlink. */
  | 'INTERNATIONAL_CARD';

/** How the gateway's answer was understood (O-OUTCOME). */
export type PaymentOutcome =
  /** The money was taken. */
  | 'PAID'
  /** The bank or the gateway said no. */
  | 'DECLINED'
  /** The customer left without paying. */
  | 'LEFT'
  /** Nobody can tell yet: the gateway is asked again (O-PENDING). */
  | 'UNKNOWN';

/** A bought period of service. */
export type Period = {
  /** What was bought. */
  readonly package: Package;
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long it was bought. */
  readonly term: Term;
  /** The first day of service. */
  readonly startsOn: Scalars['Date']['output'];
  /** The last day of service, to its end. */
  readonly endsOn: Scalars['Date']['output'];
};

/** A card that would be refused, and every reason. */
export type PlannedRefusal = {
  /** The card that would be refused. */
  readonly cardNumber: Scalars['String']['output'];
  /** Whose main balance would pay: 84 and nine digits. */
  readonly msisdn: Scalars['String']['output'];
  /** Every rule that would refuse it. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A version of a policy; a null value means that it is switched off. */
export type Policy = {
  /**
   * Which figure of the service it is, by the name of a PolicyParameter.
   * @deprecated `figure` tells the same as one of an enumeration.
   */
  readonly parameter: Scalars['String']['output'];
  /** Which figure of the service it is. */
  readonly figure: PolicyParameter;
  /** The figure as plain text; null where the rule is switched off. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which this version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * The title of the circular that this version rests on; never null.
   * @deprecated `circular` names it in full.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The circular that this version rests on (G-CIRCULAR). */
  readonly circular: Circular;
  /** The clause of the circular; null where that is not told. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded: before it, the system did not know of it (G-VERSION). */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A figure of the service that circulars change. */
export type PolicyParameter =
  /** The service fee, in per cent of the price (K-FEE). */
  | 'SERVICE_FEE_PERCENT'
  /** The most that one payer may pay in a calendar month, in đồng (K-MAX-MONTH). */
  | 'MAX_TOTAL_PER_MONTH_VND'
  /** The most that one transaction may cost, in đồng (K-MAX-TX). */
  | 'MAX_PER_TRANSACTION_VND'
  /** For how many different cards one payer may pay in a calendar month (K-MAX-CARDS). */
  | 'MAX_CARDS_PER_MONTH'
  /** Who has spent more than this in a month is blocked, in đồng (K-HEAVY). */
  | 'HEAVY_SPEND_VND'
  /** For how many months after that month the payer is blocked (K-HEAVY). */
  | 'HEAVY_SPEND_BLOCK_MONTHS'
  /** How many days the payer's line must be old (K-AGE). */
  | 'MIN_DAYS_SINCE_ACTIVATION'
  /** How much a payer must have used in 30 days, in đồng (K-USAGE). */
  | 'MIN_BASIC_USAGE_30_DAYS_VND'
  /** After how many days a figure of basic usage counts as unknown, which is no usage (K-USAGE). */
  | 'USAGE_MAX_AGE_DAYS'
  /** For how many days after a payment a payer is an existing customer (K-KNOWN). */
  | 'KNOWN_CUSTOMER_DAYS'
  /** How many of the last cards paid are offered again (K-KNOWN). */
  | 'REMEMBERED_CARDS'
  /** When registered cards are charged on their expiry day, HH:MM (K-AUTO-CHARGE). */
  | 'AUTO_RENEW_CHARGE_AT'
  /** When service messages leave at the earliest, HH:MM (G-MSG). */
  | 'AUTO_RENEW_NOTIFY_AT'
  /** How many days before the expiry the reminder goes out (K-AUTO-REMIND). */
  | 'AUTO_RENEW_REMIND_DAYS_BEFORE'
  /** For which Term auto-renewal renews (K-AUTO-TERM). */
  | 'AUTO_RENEW_TERM'
  /** When a refused charge is tried again on the same day, HH:MM;HH:MM (K-AUTO-CHARGE). */
  | 'AUTO_RENEW_RETRY_AT'
  /** For how many hours a registration over USSD may be confirmed (K-AUTO-CONFIRM). */
  | 'AUTO_RENEW_CONFIRM_HOURS'
  /** For how many minutes a card's state, once asked for, is good enough (K-CARD). */
  | 'CARD_MAX_AGE_MINUTES'
  /** After how many seconds of silence a USSD session is over (K-USSD-STATE). */
  | 'USSD_IDLE_SECONDS'
  /** For how many minutes the same purchase by SMS is not made again (K-SMS-ON). */
  | 'SMS_REPEAT_MINUTES'
  /** How many messages of one number are acted on in an hour (K-SMS-LOOP). */
  | 'SMS_PER_HOUR'
  /** After how many days screens, keys and messages of dialogues are forgotten. */
  | 'DIALOGUE_KEEP_DAYS'
  /** For how many days transfers and renewals are kept before they may be archived. */
  | 'KEEP_MONEY_DAYS'
  /** For how many days a key finds its outcome before it may be archived (G-ONCE). */
  | 'KEEP_KEYS_DAYS'
  /** For how many days messages are kept before they may be archived. */
  | 'KEEP_MESSAGES_DAYS'
  /** For how many days changes and reads by staff are kept before they may be archived (G-READ). */
  | 'KEEP_AUDIT_DAYS'
  /** For how many days refused attempts are kept before they may be archived. */
  | 'KEEP_ATTEMPTS_DAYS'
  /** Above how many đồng a refund or a write-off needs a second person (G-TWO). */
  | 'SECOND_PERSON_VND'
  /** Above how many đồng an online refund needs a second person (G-TWO). */
  | 'ONLINE_REFUND_SECOND_PERSON_VND'
  /** How many days before a promotion's renewal its first notice goes out. */
  | 'PROMO_FIRST_NOTICE_DAYS'
  /** A main balance of this much or more is advanced nothing, in đồng (S-WHO). */
  | 'ADVANCE_MAX_BALANCE_VND'
  /** For how many minutes an advance may be confirmed (S-CONFIRM). */
  | 'ADVANCE_CONFIRM_MINUTES'
  /** For how many minutes after an offer no other is made to a number (S-OFFER). */
  | 'ADVANCE_OFFER_INTERVAL_MINUTES';

/** One version of a policy, with both its times (G-VERSION). */
export type PolicyVersion = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Which figure of the service it is, by the name of a PolicyParameter. */
  readonly parameter: Scalars['String']['output'];
  /** The figure as plain text; null where it switches the rule off. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which this version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** When this version was recorded: before it, the system did not know of it (G-VERSION). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The principal who recorded it, `seed` for what came with the software; null where that is not known. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The circular that it rests on. */
  readonly citation: Citation;
};

/** A price in force. */
export type Price = {
  /** For how long the price buys. */
  readonly term: Term;
  /** For which cards it holds. */
  readonly timing: Timing;
  /** With how many extra sets: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** VAT in, service fee out. */
  readonly price: Scalars['VND']['output'];
  /** The service fee of the payment method that is asked for, on that day (K-FEE). */
  readonly fee: Scalars['VND']['output'];
  /** What is paid: price + fee. */
  readonly total: Scalars['VND']['output'];
  /** The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which this version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The version and the document that it rests on. */
  readonly citation: Citation;
};

/** One version of a price, with both its times (G-VERSION). */
export type PriceVersion = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** For how long the price buys. */
  readonly term: Term;
  /** For which cards it holds. */
  readonly timing: Timing;
  /** With how many extra sets: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** VAT in, service fee out; null where it withdraws the package. */
  readonly price?: Maybe<Scalars['VND']['output']>;
  /** The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which this version applies no more; null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** When this version was recorded: before it, the system did not know of it (G-VERSION). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The principal who recorded it, `seed` for what came with the software; null where that is not known. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The circular that it rests on. */
  readonly citation: Citation;
};

/** The television company's product lines; a card belongs to one. */
export type ProductLine =
  /** K+ by satellite with a decoder, and in the K+ app. */
  | 'DTH_OTT'
  /** K+ in the app alone. */
  | 'MYK'
  /** VTVcab ON: no card, but an account that is named by a phone number. */
  | 'VTVCAB_ON';

/** A programme that renews expiring packages unless their holders opt out. */
export type Promotion = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Its code: `KHDN`, `KHCN` or `KHCN_DN`. */
  readonly code: Scalars['String']['output'];
  /** Whom it is for (P-WHO). */
  readonly audience: Segment;
  /** Its packages, old ones included. */
  readonly packages: ReadonlyArray<PromotionPackage>;
  /** What becomes of which package (P-MAP). */
  readonly renewals: ReadonlyArray<PromotionRenewal>;
  /** The day on which the packages expire that it renews. */
  readonly expiresOn: Scalars['Date']['output'];
  /** When subscribers of cycles 1, 11 and 21 are renewed, in this order (P-WHEN). */
  readonly renewalDays: ReadonlyArray<Scalars['Date']['output']>;
  /** For how many cycles it renews. */
  readonly durationCycles: Scalars['Int']['output'];
  /** The number that subscribers write to: 999. */
  readonly shortCode: Scalars['String']['output'];
  /** What a message to it costs, charged by the network (P-SMSFEE). */
  readonly smsFee: Scalars['VND']['output'];
  /** Whether its dates are samples that staff have not replaced yet. */
  readonly sample: Scalars['Boolean']['output'];
  /** The version and the document that it rests on. */
  readonly citation: Citation;
};

/** A day of the book of promotions, which adds up to the ledger. */
export type PromotionBookDay = {
  /** The business day. */
  readonly day: Scalars['Date']['output'];
  /** Fees of packages that bills asked for on it. */
  readonly fees: Scalars['VND']['output'];
  /** Subscriptions that were charged with packages on it. */
  readonly subscriptions: Scalars['VND']['output'];
  /** What all bills have asked for by its end. */
  readonly receivable: Scalars['VND']['output'];
};

/** Coming renewals that a publication would change, alike ones counted. */
export type PromotionChange = {
  /** What they are renewed into as it stands; null where nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What they would be renewed into; null where nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** How many they are. */
  readonly subscribers: Scalars['Int']['output'];
  /** What a whole cycle of them costs as it stands. */
  readonly feesBefore: Scalars['VND']['output'];
  /** What it would cost. */
  readonly feesAfter: Scalars['VND']['output'];
};

/** What a publication would change; empty where it touches nobody, or would be refused. */
export type PromotionChangePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The renewals to come that it would change; what is running keeps its figures. */
  readonly changes: ReadonlyArray<PromotionChange>;
};

/** What changes of a programme; what is left out stays as it was. */
export type PromotionChangesInput = {
  /** The day on which the packages expire that it renews; the renewal days follow from it (P-WHEN). */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** For how many cycles it renews: 1 to 60. */
  readonly durationCycles?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of the MIU window. */
  readonly miuFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the MIU window. */
  readonly miuUntil?: InputMaybe<Scalars['Date']['input']>;
  /** From when minutes may be called from anywhere: cycle 1 (P-SCOPE). */
  readonly liftedFromCycle1?: InputMaybe<Scalars['Date']['input']>;
  /** The same for cycles 11 and 21; both are given where there is none yet. */
  readonly liftedFromCycles11And21?: InputMaybe<Scalars['Date']['input']>;
  /** Whether who is in another programme may join it for a larger gift (P-BEST). */
  readonly joinsOthers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Packages that change, and new ones. */
  readonly packages?: ReadonlyArray<PromotionPackageInput>;
  /** The whole map, in the place of the present one (P-MAP). */
  readonly renewals?: InputMaybe<ReadonlyArray<PromotionRenewalInput>>;
};

/** One line of a postpaid bill. */
export type PromotionCharge = {
  /** What was used, with the figures it is charged by. */
  readonly package: PromotionPackage;
  /** The first day of the billing cycle. */
  readonly cycleStartsOn: Scalars['Date']['output'];
  /** From which day of the cycle it was used. */
  readonly since: Scalars['Date']['output'];
  /** For how many days, those of its begin and its end included. */
  readonly daysUsed: Scalars['Int']['output'];
  /** How many days the whole cycle has. */
  readonly daysInCycle: Scalars['Int']['output'];
  /** The package's fee for these days (P-PRORATA). */
  readonly fee: Scalars['VND']['output'];
  /** The line's subscription that is charged with it, never pro-rated; once a cycle (P-FEE). */
  readonly subscription: Scalars['VND']['output'];
  /** What the line adds to the bill: fee + subscription. */
  readonly amount: Scalars['VND']['output'];
  /** How it was reckoned, as it stands on the bill. */
  readonly arithmetic: Scalars['String']['output'];
  /** Whether the cycle is closed and this is booked; before, it is what the line will be if nothing happens. */
  readonly booked: Scalars['Boolean']['output'];
  /** The minutes that were reported of this enrolment within the cycle (P-USE). */
  readonly minutesUsed: Scalars['Int']['output'];
  /** The version that the fee rests on. */
  readonly citation: Citation;
};

/** A subscriber's hold of a package of a programme. */
export type PromotionEnrolment = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The programme, as it was when this began. */
  readonly promotion: Promotion;
  /** What is held now, or was held last. */
  readonly package: PromotionPackage;
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The day until which it is agreed. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Its last day as it stands: later than `expiresOn` where the renewal day is (P-BRIDGE), earlier where it was stopped. */
  readonly endsOn: Scalars['Date']['output'];
  /** The first day of the present billing cycle (P-FEE). */
  readonly cycleStartsOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: EnrolmentStatus;
  /** The rule by which it was not renewed or ended; null where neither happened. */
  readonly reason?: Maybe<Rule>;
  /** When silence renews it; null where nothing is to come. */
  readonly renewsOn?: Maybe<Scalars['Date']['output']>;
  /** Until when the renewal may be refused (P-OPTOUT); null where nothing is to come. */
  readonly optOutUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which Funring is free (P-VAS); null where it never is. */
  readonly funringFreeUntil?: Maybe<Scalars['Date']['output']>;
  /** The last day on which MCA is free (P-VAS); null where it never is. */
  readonly mcaFreeUntil?: Maybe<Scalars['Date']['output']>;
  /** From which day free minutes, the family's too, may be called from anywhere in the country (P-SCOPE); null where nothing says. */
  readonly callsFromAnywhereFrom?: Maybe<Scalars['Date']['output']>;
  /** Whose enrolment it is. Needs `promotions:read`. */
  readonly subscriber: Subscriber;
  /** What silence will bring, by the region of the billing address as it is now (P-MAP); null where nothing renews. Needs `promotions:read`. */
  readonly nextPackage?: Maybe<PromotionPackage>;
  /** What was told, when, and whether it was handed over; what was answered. Needs `promotions:read`. */
  readonly evidence: ReadonlyArray<PromotionEvidence>;
  /** What is left of this cycle's benefits, as of the operator's last report. Needs `promotions:read`. */
  readonly left: ReadonlyArray<BenefitLeft>;
  /** The discount on a MIU package in this cycle (P-MIU). Needs `promotions:read`. */
  readonly miuDiscount: Scalars['VND']['output'];
};

/** Something told or answered, with what became of its message. */
export type PromotionEvidence = {
  /** What happened. */
  readonly kind: EvidenceKind;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What the subscriber wrote; null where it wrote nothing. */
  readonly said?: Maybe<Scalars['String']['output']>;
  /** The text that was sent; null where none was. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When the text was handed over to the network; null where it was not, or not yet. */
  readonly handedOverAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it could not be handed over; null where nothing was wrong. */
  readonly trouble?: Maybe<Scalars['String']['output']>;
};

/** A page that can be handed to a regulator: all that was told and answered. */
export type PromotionEvidencePage = {
  /** Whose page it is: 84 and nine digits. */
  readonly msisdn: Scalars['String']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The page, in Vietnamese: programmes, packages, each text with its time and its handing over. */
  readonly text: Scalars['String']['output'];
};

/** Who will be renewed into what on a day, and who will not (P-FORECAST). */
export type PromotionForecastRow = {
  /** The code of the package that they hold. */
  readonly held: Scalars['String']['output'];
  /** What they are renewed into, or would be; null where nothing says. */
  readonly package?: Maybe<PromotionPackage>;
  /** The region of that package; null where it is for all. */
  readonly region?: Maybe<Region>;
  /** RENEWED, OPTED_OUT, NOT_TOLD, BARRED, NO_REGION or NOT_ELIGIBLE; the first of these rules that keeps them from being renewed. */
  readonly outcome: Scalars['String']['output'];
  /** How many they are. */
  readonly subscribers: Scalars['Int']['output'];
  /** What their first whole cycle will cost in all; 0 where they are not renewed. */
  readonly fees: Scalars['VND']['output'];
};

/** Where those enrolled stand (P-FUNNEL). */
export type PromotionFunnelRow = {
  /** The day of their billing cycles: 1, 11 or 21. */
  readonly cycleDay: Scalars['Int']['output'];
  /** What they held on that day; null where it is published no more. */
  readonly package?: Maybe<PromotionPackage>;
  /** The region of that package; null where it is for all. */
  readonly region?: Maybe<Region>;
  /** ENROLLED, TOLD, OPTED_OUT, UPGRADED, RENEWED, CANCELLED, ENDED or EXPIRED: each at one, so that all rows add up to those enrolled. */
  readonly stage: Scalars['String']['output'];
  /** How many enrolments they are. */
  readonly subscribers: Scalars['Int']['output'];
};

/** A package of a programme: its fee and benefits for a cycle. */
export type PromotionPackage = {
  /** Its code, as messages write it: `DN45`, `CT2`. */
  readonly code: Scalars['String']['output'];
  /** The region it is for; null where it is for all (P-MAP). */
  readonly region?: Maybe<Region>;
  /** Its place among those of its region, the cheapest first; null where it is of none. */
  readonly tier?: Maybe<Scalars['Int']['output']>;
  /** What a whole cycle costs, `subscription` left out; it is what is pro-rated (P-FEE). */
  readonly fee: Scalars['VND']['output'];
  /** The line's monthly fee that is charged with it and never pro-rated; 0 where it is charged elsewhere, or is within the fee. */
  readonly subscription: Scalars['VND']['output'];
  /** What a whole cycle costs in all, as messages say it. */
  readonly total: Scalars['VND']['output'];
  /** Whether the monthly subscription is paid with it. */
  readonly includesSubscription: Scalars['Boolean']['output'];
  /** Free minutes of a cycle; null where none are stated. */
  readonly minutesPerCycle?: Maybe<Scalars['Int']['output']>;
  /** How many minutes of each call are free; null where a call may be of any length (P-SCOPE). */
  readonly freeFirstMinutesOfCall?: Maybe<Scalars['Int']['output']>;
  /** How many MIU packages are free within the window (P-MIU); null where none are. */
  readonly freeMiuPackages?: Maybe<Scalars['Int']['output']>;
  /** The discount on a MIU package in the first cycles (P-MIU); null where there is none. */
  readonly miuDiscount?: Maybe<Scalars['VND']['output']>;
  /** Free messages of a cycle within the network; null where none are stated. */
  readonly messagesPerCycle?: Maybe<Scalars['Int']['output']>;
  /** Which networks free minutes may be called to (P-SCOPE). */
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is reached by an upgrade alone (P-UPGRADE). */
  readonly upgradeOnly: Scalars['Boolean']['output'];
  /** Whether it only runs on until its holder's renewal day, and nobody is renewed into it (P-BRIDGE). */
  readonly old: Scalars['Boolean']['output'];
  /** Whether a figure of it is a sample: the source has lost it, and staff have not published it yet. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Figures of a package; what is left out stays as it was. A new package needs its fee. */
export type PromotionPackageInput = {
  /** What staff and `NCKM` to 999 call the package, such as `DN45`. */
  readonly code: Scalars['String']['input'];
  /** What a whole cycle costs. */
  readonly fee?: InputMaybe<Scalars['VND']['input']>;
  /** The line's monthly fee that is charged with it. */
  readonly subscription?: InputMaybe<Scalars['VND']['input']>;
  /** Free minutes of a cycle. */
  readonly minutesPerCycle?: InputMaybe<Scalars['Int']['input']>;
  /** Free messages of a cycle. */
  readonly messagesPerCycle?: InputMaybe<Scalars['Int']['input']>;
  /** What it is worth a cycle, by which gifts are compared (P-BEST). */
  readonly worth?: InputMaybe<Scalars['VND']['input']>;
};

/** A region with all its provinces. */
export type PromotionRegionInput = {
  /** Which part of the country these provinces make. */
  readonly region: Region;
  /** The letters that its packages begin with, `V1T` say. */
  readonly code: Scalars['String']['input'];
  /** Its provinces, by their names of before 2025. */
  readonly provinces: ReadonlyArray<Scalars['String']['input']>;
};

/** What packages held are renewed into (P-MAP). */
export type PromotionRenewal = {
  /** The codes of the packages that are held. */
  readonly held: ReadonlyArray<Scalars['String']['output']>;
  /** The code of the package; null where the region gives it. */
  readonly package?: Maybe<Scalars['String']['output']>;
  /** The tier whose package the region gives; null where it does not. */
  readonly tier?: Maybe<Scalars['Int']['output']>;
};

/** What packages held are renewed into: a package, or a tier whose package the region gives. */
export type PromotionRenewalInput = {
  /** The codes of the packages that are held. */
  readonly held: ReadonlyArray<Scalars['String']['input']>;
  /** The code of the package. */
  readonly package?: InputMaybe<Scalars['String']['input']>;
  /** The tier, where the region gives it. */
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
};

/** Who stops. */
export type PromotionStopInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
};

/** Idempotent by `usageId`; reports may come in any order. */
export type PromotionUsageInput = {
  /** The operator's own name for the event, 1 to 200 characters. */
  readonly usageId: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** What was used; of MIU, that a package was bought (P-MIU). */
  readonly benefit: Benefit;
  /** How much of it, 1 to 1,000,000: minutes, messages, megabytes, packages. */
  readonly quantity: Scalars['Int']['input'];
  /** When, which says of which cycle it is. */
  readonly usedAt: Scalars['DateTime']['input'];
};

/** A change that a second person decides on (G-TWO). */
export type Proposal = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The mutation that it would be. */
  readonly operation: Scalars['String']['output'];
  /** The input of that mutation, without a key. */
  readonly input: Scalars['JSON']['output'];
  /** What would be different, line by line, for people. */
  readonly difference: ReadonlyArray<Scalars['String']['output']>;
  /** Why it is proposed. */
  readonly reason: Scalars['String']['output'];
  /** The principal who proposed it. */
  readonly proposedBy: Scalars['String']['output'];
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The instant from which nobody may approve it any more. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  readonly state: ProposalState;
  /** The principal who decided; null where nobody did. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** When it was decided; null where it was not. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason of whoever decided; null where nobody did. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** When it was carried out; null where it was not, or is carried out by whoever proposed it. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of proposals, newest first. */
export type ProposalConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A proposal in a list. */
export type ProposalEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: Proposal;
};

/** `proposal` is null where the request was refused; `replayed` where the key was seen before. */
export type ProposalPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The proposal as it then is; null where the request was refused. */
  readonly proposal?: Maybe<Proposal>;
};

/** Where a proposal stands. */
export type ProposalState =
  /** Nobody has decided on it yet. */
  | 'OPEN'
  /** Another person approved it, and it was or will be carried out. */
  | 'APPROVED'
  /** Another person declined it. */
  | 'DECLINED'
  /** Whoever proposed it took it back. */
  | 'WITHDRAWN'
  /** Nobody decided on it in time. */
  | 'EXPIRED'
  /** What it rests on had changed: it must be looked at, and proposed, again. */
  | 'STALE';

/** A change as its mutation would be sent, and why. */
export type ProposeInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mutation that it would be, such as `publishPrice`. */
  readonly operation: Scalars['String']['input'];
  /** The input of that mutation; its key may be left out. */
  readonly input: Scalars['JSON']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** When some days are, seen from a publication. */
export type PublicationPhase =
  /** The day before it, and those before that on which the same was so. */
  | 'BEFORE'
  /** Its own days. */
  | 'DURING'
  /** The day of its end, and those after that on which the same will be so. */
  | 'AFTER';

/** A whole table of ceilings from a day on. */
export type PublishAdvanceCeilingsInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day from which it gives way to what it lay over; open where left out (G-VERSION). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on record. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The circular that it rests on, named in full, instead of `source`. */
  readonly circular?: InputMaybe<CircularInput>;
  /** The clause of the circular, as it will be cited. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** Null advances nothing from that day. */
  readonly rows?: InputMaybe<ReadonlyArray<AdvanceCeilingRowInput>>;
};

/** What was published of the table of ceilings. */
export type PublishAdvanceCeilingsPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION). */
  readonly inForce: ReadonlyArray<InForce>;
  /** The gaps that it leaves, in which nothing is in force, in words. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** The version that was added; null where the request was refused. */
  readonly ceilings?: Maybe<AdvanceCeilings>;
};

/** What a unit of a bundle costs from a day on, in which quantities. */
export type PublishAdvancePriceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day from which it gives way to what it lay over; open where left out (G-VERSION). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on record. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The circular that it rests on, named in full, instead of `source`. */
  readonly circular?: InputMaybe<CircularInput>;
  /** The clause of the circular, as it will be cited. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** What is advanced. */
  readonly bundle: Bundle;
  /** Null withdraws the bundle from that day. */
  readonly unitPrice?: InputMaybe<Scalars['VND']['input']>;
  /** In which quantities it is advanced, at most 50: minutes, messages or megabytes. */
  readonly quantities?: ReadonlyArray<Scalars['Int']['input']>;
  /** For those of one row of the table of ceilings alone: its months; given with its top-ups. */
  readonly monthsActiveFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The row's average of a month's top-ups; given with its months. */
  readonly averageMonthlyTopUpFrom?: InputMaybe<Scalars['VND']['input']>;
  /** For some hours of the day alone, in Vietnam: the first, 0 to 23; given with the last (S-OFFER). */
  readonly fromHour?: InputMaybe<Scalars['Int']['input']>;
  /** The hour at which it ends, 1 to 24, later than it begins. */
  readonly untilHour?: InputMaybe<Scalars['Int']['input']>;
};

/** What was published of a bundle's price. */
export type PublishAdvancePricePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION). */
  readonly inForce: ReadonlyArray<InForce>;
  /** The gaps that it leaves, in which nothing is in force, in words. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** The version that was added; null where the request was refused. */
  readonly price?: Maybe<AdvancePrice>;
};

/** Which draft is published. */
export type PublishCircularDraftInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a CircularDraft, as `circularDrafts` lists it. */
  readonly draftId: Scalars['ID']['input'];
};

/** A change of policy: a new version from a day on. */
export type PublishPolicyInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day from which it gives way to what it lay over; open where left out (G-VERSION). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on record. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The circular that it rests on, named in full, instead of `source`. */
  readonly circular?: InputMaybe<CircularInput>;
  /** The clause of the circular, as it will be cited. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** A parameter of policies_9029.csv. */
  readonly parameter: Scalars['String']['input'];
  /** Null switches the rule off. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** What was published of a policy. */
export type PublishPolicyPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION). */
  readonly inForce: ReadonlyArray<InForce>;
  /** The gaps that it leaves, in which nothing is in force, in words. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** The version that was added; null where the request was refused. */
  readonly policy?: Maybe<Policy>;
};

/** A correction or a change of price: a new version from a day on. Published versions are never edited. */
export type PublishPriceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day from which it gives way to what it lay over; open where left out (G-VERSION). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on record. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The circular that it rests on, named in full, instead of `source`. */
  readonly circular?: InputMaybe<CircularInput>;
  /** The clause of the circular, as it will be cited. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** The product line that the package is of. */
  readonly productLine: ProductLine;
  /** The code of a package, such as `TRON_VEN`. */
  readonly package: Scalars['String']['input'];
  /** With how many extra sets: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: Scalars['Int']['input'];
  /** For how long the price buys. */
  readonly term: Term;
  /** For cards in date, for expired ones, or for any (K-TIMING). */
  readonly timing?: Timing;
  /** Null withdraws the package from that day. */
  readonly price?: InputMaybe<Scalars['VND']['input']>;
};

/** What was published: a withdrawal shows no price, and no refusal beside it. */
export type PublishPricePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION). */
  readonly inForce: ReadonlyArray<InForce>;
  /** The gaps that it leaves, in which nothing is in force, in words. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** The version as it is shown to customers; null where it was refused, and for a withdrawal too. */
  readonly price?: Maybe<Price>;
};

/** A version of a programme: what changes of it, from which day, and what that rests on. */
export type PublishPromotionInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day from which it gives way to what it lay over; open where left out (G-VERSION). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on record. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The circular that it rests on, named in full, instead of `source`. */
  readonly circular?: InputMaybe<CircularInput>;
  /** The clause of the circular, as it will be cited. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** The code of the programme. */
  readonly promotion: Scalars['String']['input'];
  /** Null withdraws the programme from that day. */
  readonly changes?: InputMaybe<PromotionChangesInput>;
};

/** What was published of a programme. */
export type PublishPromotionPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION). */
  readonly inForce: ReadonlyArray<InForce>;
  /** The gaps that it leaves, in which nothing is in force, in words. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** The version that was added; null where the request was refused, or it withdraws the programme. */
  readonly promotion?: Maybe<Promotion>;
};

/** The whole map of regions from a day on. */
export type PublishPromotionRegionsInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day from which it gives way to what it lay over; open where left out (G-VERSION). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on record. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The circular that it rests on, named in full, instead of `source`. */
  readonly circular?: InputMaybe<CircularInput>;
  /** The clause of the circular, as it will be cited. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** All five regions, each once. */
  readonly regions: ReadonlyArray<PromotionRegionInput>;
};

/** What was published of the map of regions. */
export type PublishPromotionRegionsPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION). */
  readonly inForce: ReadonlyArray<InForce>;
  /** The gaps that it leaves, in which nothing is in force, in words. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** From which day it applies; null where the request was refused. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
};

/** What may be asked; each field says which scope it needs. */
export type Query = {
  /** Everything on sale on a day (today by default). Needs `catalogue:read`: admin, support, auditor, pricing, operations, partner, subscriber. */
  readonly packages: ReadonlyArray<Package>;
  /** A package, on sale or not; null where there is none. Needs `catalogue:read`: admin, support, auditor, pricing, operations, partner, subscriber. */
  readonly package?: Maybe<Package>;
  /** The circulars on record that prices, policies and terms rest on, by their codes. Needs `catalogue:read`: admin, support, auditor, pricing, operations, partner, subscriber. */
  readonly circulars: ReadonlyArray<Circular>;
  /** The policies of a day (today by default), those switched off included. Needs `policies:read`: admin, support, auditor, pricing, operations. */
  readonly policies: ReadonlyArray<Policy>;
  /** A card by its exact number, as true as the television company can tell now; null where it knows none. Needs `cards:read`: admin, support, auditor, partner, subscriber. */
  readonly decoderCard?: Maybe<DecoderCard>;
  /** The present subscriber of a number, null where there is none; a subscriber sees itself only. Needs `subscribers:read`: admin, support, auditor, subscriber. */
  readonly subscriber?: Maybe<Subscriber>;
  /** Anything by its id: null where there is none, or it is another subscriber's. Needs the scope of its kind: `catalogue:read`, `cards:read`, `subscribers:read`, `renewals:read`, `attempts:read`, `advances:read`, `auto-renewals:read`, `promotions:read`, `refunds:read`, `credentials:read`, `messages:read`, `ledger:read` for movements and top-ups, `audit:read`, `webhooks:read`, `vouchers:read` or `payments:read`. */
  readonly node?: Maybe<Node>;
  /** Price, fee and new expiry, each with what it rests on; with a payer, every refusal. Needs `quotes:read`: admin, support, auditor, partner, subscriber. */
  readonly quote: QuotePayload;
  /** Staff: renewals by the time they were requested, newest first: by where they stand, card, payer, method and amount, from a day until another, the latter excluded. Needs `renewals:read`: admin, support, auditor. */
  readonly renewals: RenewalConnection;
  /** Staff: refused attempts, newest first: by payer, card, rule and kind, from a day until another, excluded. Needs `attempts:read`: admin, support, auditor. */
  readonly refusedAttempts: RefusedAttemptConnection;
  /** The movements of a main balance, newest first; a subscriber sees its own only. Needs `ledger:read`: admin, support, auditor, subscriber. */
  readonly statement: StatementConnection;
  /** The renewals that the asker asked for itself, by time, newest first. Needs `renewals:read-own`: admin, partner. */
  readonly ownRenewals: RenewalConnection;
  /** The top-ups that the asker told of itself, by time, newest first. Needs `renewals:read-own`: admin, partner. */
  readonly ownTopUps: TopUpConnection;
  /** The registrations for auto-renewal that the asker asked for itself, whatever became of them, by time, newest first. Needs `renewals:read-own`: admin, partner. */
  readonly ownAutoRenewals: AutoRenewalConnection;
  /** Staff: the ledger's control accounts, debit-positive, in one snapshot; all balances sum to zero. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly ledgerAccounts: ReadonlyArray<LedgerAccount>;
  /** Staff: what moved one account from a day until another, 366 days at most, those written down last first. What was archived is in the archive. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly ledgerMovements: LedgerMovementConnection;
  /** Staff: the days of the ledger that were closed, newest first. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly closedDays: ClosedDayConnection;
  /** Staff: one closed day of the ledger; null where it is not closed. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly closedDay?: Maybe<ClosedDay>;
  /** What a number may be advanced now; a subscriber asks for its own only. Needs `advances:read`: admin, support, auditor, partner, subscriber. */
  readonly advanceOffers: AdvanceOffersPayload;
  /** May the number change owner or operator? Empty when it may (S-LOCK). Needs `advances:read`: admin, support, auditor, partner, subscriber. */
  readonly transferRefusals: ReadonlyArray<Refusal>;
  /** What a unit of each bundle costs on a day, to everybody, to some, and at some hours. Needs `catalogue:read`: admin, support, auditor, pricing, operations, partner, subscriber. */
  readonly advancePrices: ReadonlyArray<AdvancePrice>;
  /** The table of ceilings of a day (today by default), null where there is none. Needs `catalogue:read`: admin, support, auditor, pricing, operations, partner, subscriber. */
  readonly advanceCeilings?: Maybe<AdvanceCeilings>;
  /** Staff: what advances moved on each day, until another, the latter excluded (S-BOOK). Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly advanceBook: ReadonlyArray<AdvanceBookDay>;
  /** Staff: what is outstanding now, by age, bundle and ceiling. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly advanceExposure: ReadonlyArray<AdvanceExposure>;
  /** Staff: what of each week's advances came back after 1, 7 and 30 days. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly advanceRecovery: ReadonlyArray<AdvanceRecovery>;
  /** Staff: the exposure that a table of ceilings would have made. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly tryCeilings: TryCeilingsPayload;
  /** The programmes in force on a day (today by default). Needs `catalogue:read`: admin, support, auditor, pricing, operations, partner, subscriber. */
  readonly promotions: ReadonlyArray<Promotion>;
  /** Staff: who will be renewed into what on a day to come, at which fee, and who will not and why (P-FORECAST). Needs `promotions:read`: admin, support, auditor. */
  readonly promotionForecast: ReadonlyArray<PromotionForecastRow>;
  /** Staff: where those enrolled stood at the end of a day; the rows add up to all of them (P-FUNNEL). Needs `promotions:read`: admin, support, auditor. */
  readonly promotionFunnel: ReadonlyArray<PromotionFunnelRow>;
  /** Staff: whom silence did not renew since a day, and by which rule, the newest first, 400 at most (P-NOTICE). Needs `promotions:read`: admin, support, auditor. */
  readonly promotionsNotRenewed: ReadonlyArray<PromotionEnrolment>;
  /** Staff: what bills asked for on each day, until another, the latter excluded; it adds up to the ledger. Needs `promotions:read`: admin, support, auditor. */
  readonly promotionBook: ReadonlyArray<PromotionBookDay>;
  /** Staff: everything that one subscriber was told and answered, as a page in Vietnamese that can be handed over; null where nobody has the number. Needs `promotions:read`: admin, support, auditor. */
  readonly promotionEvidence?: Maybe<PromotionEvidencePage>;
  /** Staff: whom a publication would touch, how many, and by how much, before it is published. Needs `prices:publish`: admin, pricing. */
  readonly promotionChange: PromotionChangePayload;
  /** Staff: partners' credentials, newest first, revoked ones included, and never a secret. Needs `credentials:read`: admin, support, auditor. */
  readonly partnerCredentials: PartnerCredentialConnection;
  /** Staff: what a partner's credential may be let do, in alphabetical order. Needs `credentials:read`: admin, support, auditor. */
  readonly partnerScopes: ReadonlyArray<PartnerScope>;
  /** Staff: changes by staff and partners, newest first: by whom, with which mutation, from a day until another, the latter excluded, of what, by its id or its kind, by which request, and from which address. Needs `audit:read`: admin, auditor. */
  readonly auditLog: AuditEntryConnection;
  /** Staff: the sweeps of a day: the reminder and the charge, and the runs of promotions that concern anybody. Needs `sweeps:read`: admin, support, auditor, operations. */
  readonly sweeps: ReadonlyArray<Sweep>;
  /** Staff: what the charge of a day would do, how much it would bring, who would be refused and why. Needs `sweeps:read`: admin, support, auditor, operations. */
  readonly sweepPlan: SweepPlan;
  /** Endpoints, newest first: a partner's own, and for staff all; never a secret. Needs `webhooks:read`: admin, support, auditor, operations, partner. */
  readonly webhookEndpoints: WebhookEndpointConnection;
  /** Deliveries with their attempts, newest first: to a partner's own endpoints, and for staff to all; of events from an instant until another, the latter excluded. Needs `webhooks:read`: admin, support, auditor, operations, partner. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** Staff: the dialogues over USSD of a number, newest first. Needs `dialogues:read`: admin, support, auditor. */
  readonly dialogueSessions: DialogueSessionConnection;
  /** Staff: the short messages that a number sent, newest first. Needs `dialogues:read`: admin, support, auditor. */
  readonly incomingMessages: IncomingMessageConnection;
  /** Who asks, and what it may do. Needs a token, and no scope. */
  readonly viewer: Viewer;
  /** Which build answers, and on which business day. Needs a token, and no scope. */
  readonly service: ServiceInfo;
  /** Staff: one box for everything: a number in any spelling, the last four digits or more, an id, a reference, a serial. What the viewer has no scope for is not looked for. Needs `search:read`: admin, support, auditor. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Staff: every rule of a renewal that somebody asks about, as of now or of a past instant as it was then known. Needs `examinations:read`: admin, support, auditor. */
  readonly examination: Examination;
  /** Staff: every rule of registering a card for auto-renewal, as of now. Needs `examinations:read`: admin, support, auditor. */
  readonly autoRenewalExamination: RegistrationExamination;
  /** Staff: every rule of an advance that somebody asks for, as of now. Needs `examinations:read`: admin, support, auditor. */
  readonly advanceExamination: AdvanceExamination;
  /** Staff: the seven questions that customers ask most, answered with a customer's own figures. Needs `examinations:read`: admin, support, auditor. */
  readonly supportAnswers: ReadonlyArray<SupportAnswer>;
  /** Staff: every way to renew a card, cheapest first, each with its refusals. Needs `quotes:as-of`: admin, support, auditor. */
  readonly quotes: ReadonlyArray<QuoteOption>;
  /** Staff: who of staff read whose data, what of it and when, newest first; apart from the log of changes. Needs `reads:read`: admin, auditor. */
  readonly readLog: ReadEntryConnection;
  /** Staff: changes that wait for a second person, and what became of them. Needs `proposals:read`: admin, support, auditor, pricing. */
  readonly proposals: ProposalConnection;
  /** Staff: drafts of circulars, newest first, published ones included. Needs `policies:read`: admin, support, auditor, pricing, operations. */
  readonly circularDrafts: CircularDraftConnection;
  /** Staff: every version of a package's prices, the last recorded first. Needs `policies:read`: admin, support, auditor, pricing, operations. */
  readonly priceVersions: ReadonlyArray<PriceVersion>;
  /** Staff: every version of a policy, the last recorded first. Needs `policies:read`: admin, support, auditor, pricing, operations. */
  readonly policyVersions: ReadonlyArray<PolicyVersion>;
  /** Staff: past attempts decided anew on a draft, with the facts as then known, the oldest 5,000 of the days; nothing is changed. For more of them see `startTrial`. Needs `trials:run`: admin, pricing. */
  readonly tryCircular: Trial;
  /** Staff: trials in the background, newest first, by how far they have come. Needs `trials:run`: admin, pricing. */
  readonly trialRuns: TrialRunConnection;
  /** Messages to customers, newest first; a subscriber sees those to its own number only. Needs `messages:read`: admin, support, auditor, operations, subscriber. */
  readonly messages: MessageConnection;
  /** Staff: requests for refunds, newest first: by how far they have come, by card, payer, amount and who asked. Needs `refunds:read`: admin, support, auditor. */
  readonly refundRequests: RefundRequestConnection;
  /** Staff: advances of all subscribers by the time they were requested, newest first; what a figure is made of. Needs `advances:read`: admin, support, auditor. */
  readonly advances: AdvanceConnection;
  /** Staff: a voucher by serial, what became of it, null where there is none. Never by code. Needs `vouchers:read`: admin, support, auditor. */
  readonly voucher?: Maybe<Voucher>;
  /** Staff: batches of vouchers, newest first. Needs `vouchers:read`: admin, support, auditor. */
  readonly voucherBatches: VoucherBatchConnection;
  /** Staff: a batch, how its vouchers stand and what staff did with them; null where there is none. Needs `vouchers:read`: admin, support, auditor. */
  readonly voucherBatch?: Maybe<VoucherBatchLife>;
  /** Staff: who is locked out of guessing now, the last to be let in first, 100 at most (O-VOUCHER-SECRET). Needs `vouchers:read`: admin, support, auditor. */
  readonly guessLocks: ReadonlyArray<GuessLock>;
  /** Staff: payments by card from a day until another, 92 days at most, newest first; each counts on the day its money was taken, and before that on the one it was started. Needs `payments:read`: admin, support, auditor. */
  readonly cardPayments: CardPaymentConnection;
  /** Staff: a payment by card by its reference with everything said of it, null where there is none. Needs `payments:read`: admin, support, auditor. */
  readonly cardPayment?: Maybe<CardPaymentCourse>;
  /** Staff: the days of gateways that were compared, from a day until another, 92 days at most, newest first. Needs `payments:read`: admin, support, auditor. */
  readonly reconciliations: ReadonlyArray<ReconciledDay>;
  /** Staff: messages of gateways, newest first (O-MISMATCH). Needs `payments:read`: admin, support, auditor. */
  readonly gatewayMessages: GatewayMessageConnection;
  /** Staff: a day of a gateway, null where its list was not compared yet. Needs `payments:read`: admin, support, auditor. */
  readonly reconciliation?: Maybe<Reconciliation>;
  /** Staff: renewals whose payment nobody knew the outcome of after 24 hours; they stay pending (O-PENDING). Needs `payments:read`: admin, support, auditor. */
  readonly parkedPayments: RenewalConnection;
  /** Staff: confirmations by e-mail, newest first, by where they stand. Needs `payments:read`: admin, support, auditor. */
  readonly mails: MailConnection;
  /** Staff: a day in figures: renewals by hour, refusals by rule, and what waits for somebody now. Needs `figures:read`: admin, support, auditor, pricing, operations. */
  readonly serviceDay: ServiceDay;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPackagesArgs = {
  productLine?: InputMaybe<ProductLine>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPackageArgs = {
  code: Scalars['String']['input'];
  productLine: ProductLine;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPoliciesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryDecoderCardArgs = {
  number: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QuerySubscriberArgs = {
  msisdn: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryQuoteArgs = {
  input: QuoteInput;
};


/** What may be asked; each field says which scope it needs. */
export type QueryRenewalsArgs = {
  status?: InputMaybe<RenewalStatus>;
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  method?: InputMaybe<PaymentMethod>;
  minimum?: InputMaybe<Scalars['VND']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryRefusedAttemptsArgs = {
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Rule>;
  kind?: InputMaybe<AttemptKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryStatementArgs = {
  msisdn: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryOwnRenewalsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryOwnTopUpsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryOwnAutoRenewalsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryLedgerAccountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryLedgerMovementsArgs = {
  account: ControlAccount;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  reason?: InputMaybe<TransferReason>;
  reference?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryClosedDaysArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryClosedDayArgs = {
  day: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvanceOffersArgs = {
  msisdn: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryTransferRefusalsArgs = {
  msisdn: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvancePricesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvanceCeilingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvanceBookArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvanceRecoveryArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryTryCeilingsArgs = {
  rows: ReadonlyArray<AdvanceCeilingRowInput>;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionForecastArgs = {
  promotion: Scalars['String']['input'];
  renewsOn: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionFunnelArgs = {
  promotion: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionsNotRenewedArgs = {
  promotion: Scalars['String']['input'];
  since: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionBookArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionEvidenceArgs = {
  msisdn: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryPromotionChangeArgs = {
  input: PublishPromotionInput;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPartnerCredentialsArgs = {
  partner?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryAuditLogArgs = {
  principal?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<AuditSubject>;
  requestId?: InputMaybe<Scalars['String']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QuerySweepsArgs = {
  on: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QuerySweepPlanArgs = {
  on: Scalars['Date']['input'];
  listed?: Scalars['Int']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryWebhookEndpointsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryWebhookDeliveriesArgs = {
  endpointId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
  type?: InputMaybe<WebhookEventType>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryDialogueSessionsArgs = {
  msisdn: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryIncomingMessagesArgs = {
  sender: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryExaminationArgs = {
  input: QuoteInput;
};


/** What may be asked; each field says which scope it needs. */
export type QueryAutoRenewalExaminationArgs = {
  msisdn: Scalars['String']['input'];
  cardNumber: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvanceExaminationArgs = {
  msisdn: Scalars['String']['input'];
  bundle: Bundle;
  quantity?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QuerySupportAnswersArgs = {
  msisdn: Scalars['String']['input'];
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryQuotesArgs = {
  cardNumber: Scalars['String']['input'];
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryReadLogArgs = {
  msisdn?: InputMaybe<Scalars['String']['input']>;
  principal?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryProposalsArgs = {
  state?: InputMaybe<ProposalState>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryCircularDraftsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryPriceVersionsArgs = {
  productLine: ProductLine;
  package: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryPolicyVersionsArgs = {
  parameter: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryTryCircularArgs = {
  input: TryCircularInput;
};


/** What may be asked; each field says which scope it needs. */
export type QueryTrialRunsArgs = {
  state?: InputMaybe<TrialState>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryMessagesArgs = {
  to?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MessageState>;
  template?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryRefundRequestsArgs = {
  status?: InputMaybe<RefundRequestStatus>;
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  minimum?: InputMaybe<Scalars['VND']['input']>;
  requestedBy?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryAdvancesArgs = {
  status?: InputMaybe<AdvanceStatus>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  bundle?: InputMaybe<Bundle>;
  ceiling?: InputMaybe<Scalars['VND']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryVoucherArgs = {
  serial: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryVoucherBatchesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryVoucherBatchArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryCardPaymentsArgs = {
  status?: InputMaybe<RenewalStatus>;
  gateway?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryCardPaymentArgs = {
  reference: Scalars['String']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryReconciliationsArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryGatewayMessagesArgs = {
  taken?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryReconciliationArgs = {
  gateway: Scalars['String']['input'];
  on: Scalars['Date']['input'];
};


/** What may be asked; each field says which scope it needs. */
export type QueryParkedPaymentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryMailsArgs = {
  state?: InputMaybe<MailState>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryServiceDayArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What a renewal costs and brings. */
export type Quote = {
  /** What would be bought. */
  readonly package: Package;
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long. */
  readonly term: Term;
  /** Which price holds: for a card in date, for an expired one, or for any (K-TIMING). */
  readonly timing: Timing;
  /** The package price: VAT in, service fee out (K-PRICE). */
  readonly price: Scalars['VND']['output'];
  /** The service fee as a percentage of the price; 0 where the payment method has none (K-FEE). */
  readonly feePercent: Scalars['Decimal']['output'];
  /** The service fee, rounded half up to the đồng. */
  readonly fee: Scalars['VND']['output'];
  /** What would be paid: price + fee. */
  readonly total: Scalars['VND']['output'];
  /** The card's last day of service as it is; null where it has none. */
  readonly expiresOnBefore?: Maybe<Scalars['Date']['output']>;
  /** The card's last day of service as it would be (K-STACK, K-FROM). */
  readonly expiresOnAfter: Scalars['Date']['output'];
  /** What each of the figures rests on (G-EXPLAIN). */
  readonly basis: ReadonlyArray<Basis>;
};

/** The figures of a quote that rest on something. */
export type QuoteFigure =
  /** The price of the package (K-PRICE). */
  | 'PRICE'
  /** Which price holds, where it differs before and after expiry (K-TIMING). */
  | 'TIMING'
  /** The service fee, and the percentage that it comes from (K-FEE). */
  | 'FEE'
  /** The new expiry day (K-STACK, K-FROM, K-MONTHS). */
  | 'EXPIRY';

/** What to quote. */
export type QuoteInput = {
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** The code of a package, such as `TRON_VEN`. */
  readonly package: Scalars['String']['input'];
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: Scalars['Int']['input'];
  /** For how long. */
  readonly term: Term;
  /** How it would be paid; only from the main balance is there a fee (K-FEE). */
  readonly paymentMethod?: PaymentMethod;
  /** Whose main balance would pay; where it is left out, no rule of the payer is asked for. */
  readonly payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  /** Staff only: the instant to quote for (now by default). It moves prices, policies and the day; the facts of card and subscriber are today's. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Staff only: with the versions that were recorded by this instant (all by default). */
  readonly asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One way to renew: a package, a term, a method. */
export type QuoteOption = {
  /** What would be bought. */
  readonly package: Package;
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long it would be bought. */
  readonly term: Term;
  /** How it would be paid. */
  readonly method: PaymentMethod;
  /** What it would cost and bring; null where an add-on has no card in date to lift. */
  readonly quote?: Maybe<Quote>;
  /** Every rule that would refuse it; empty where none. */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether it is the likeliest of those that pass: what this payer, or else anybody, has bought most often for this card in its last 20 renewals, the newest of equals; else the card's own package for a month. */
  readonly likeliest: Scalars['Boolean']['output'];
};

/** A quote may come with refusals: the price is known, and paying it now would be refused. */
export type QuotePayload = {
  /** Null where there is no price: what is asked for is not sold, or the card cannot be meant. */
  readonly quote?: Maybe<Quote>;
  /** Every rule by which paying it now would be refused; without a payer those of card and price alone. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Somebody of staff has read something of a number (G-READ). */
export type ReadEntry = {
  /** When it was read. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose data it was: 84 and nine digits. */
  readonly msisdn: Scalars['String']['output'];
  /** Who read it. */
  readonly principal: Scalars['String']['output'];
  /** The role in which it was read. */
  readonly role: Role;
  /** The root fields of the request that showed it. */
  readonly what: ReadonlyArray<Scalars['String']['output']>;
  /** The network address that asked; null where there is none. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The request's own id, as the log has it; null where it has none. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
};

/** A page of the log of reads, newest first. */
export type ReadEntryConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<ReadEntryEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A read in a list. */
export type ReadEntryEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: ReadEntry;
};

/** A day whose list of a gateway was compared (O-RECONCILE). */
export type ReconciledDay = {
  /** `napas` or `smartlink`. */
  readonly gateway: Scalars['String']['output'];
  /** The day of the gateway's list. */
  readonly on: Scalars['Date']['output'];
  /** When the lists were compared last. */
  readonly at: Scalars['DateTime']['output'];
  /** How many payments are the same on both. */
  readonly matched: Scalars['Int']['output'];
  /** How many differences were ever found. */
  readonly differences: Scalars['Int']['output'];
  /** How many of them nobody has settled. */
  readonly open: Scalars['Int']['output'];
};

/** A day of a gateway, as its list was compared with ours last. */
export type Reconciliation = {
  /** `napas` or `smartlink`. */
  readonly gateway: Scalars['String']['output'];
  /** The day of the gateway's list. */
  readonly on: Scalars['Date']['output'];
  /** How many payments are the same on both. */
  readonly matched: Scalars['Int']['output'];
  /** Every difference ever found. */
  readonly differences: ReadonlyArray<ReconciliationDifference>;
};

/** What a gateway's list of a day and ours differ in; open until staff settle it (O-RECONCILE). */
export type ReconciliationDifference = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** How they differ. */
  readonly kind: ReconciliationKind;
  /** The reference of the payment. */
  readonly gatewayReference: Scalars['String']['output'];
  /** What we took; null where we took nothing. */
  readonly ours?: Maybe<Scalars['VND']['output']>;
  /** What the gateway's list has, in all; null where it has nothing. */
  readonly theirs?: Maybe<Scalars['VND']['output']>;
  /** When staff settled it; null while it is open. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was settled; null while it is open. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** How a gateway's own list and ours differ (O-RECONCILE). */
export type ReconciliationKind =
  /** We took the money, and the gateway's list does not have it. */
  | 'ONLY_OURS'
  /** The gateway's list has it, and we did not take the money. */
  | 'ONLY_THEIRS'
  /** Both have it, at different amounts. */
  | 'OTHER_AMOUNT'
  /** The gateway's list has it more than once. */
  | 'TWICE';

/** An event of a timeline, from what is on record. */
export type RecordedEvent = TimelineEvent & {
  /** The event's own; what it is about has an id of its own. */
  readonly id: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** One line for people, in the reader's language. */
  readonly summary: Scalars['String']['output'];
  /** What it is about; null where that is gone. Needs the scope of its kind, as `node` does. */
  readonly cause?: Maybe<Node>;
  /** Which kind of event it is. */
  readonly kind: TimelineKind;
};

/** Which delivery is sent once more, whether it arrived or not. */
export type RedeliverWebhookInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a WebhookDelivery, as `webhookDeliveries` lists it. */
  readonly deliveryId: Scalars['ID']['input'];
};

/** Of which endpoint everything is sent once more that failed, of events since an instant. */
export type RedeliverWebhooksInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it. */
  readonly endpointId: Scalars['ID']['input'];
  /** The instant from which on the events happened that are told of. */
  readonly since: Scalars['DateTime']['input'];
};

/** How much was queued for an endpoint. */
export type RedeliverWebhooksPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The endpoint that is sent to; null where the request was refused. */
  readonly endpoint?: Maybe<WebhookEndpoint>;
  /** How many were queued by this request; 0 where it is replayed. */
  readonly queued: Scalars['Int']['output'];
};

/** Which advance to refund or to write off, and why. */
export type RefundAdvanceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of an AdvanceLoan, as `Subscriber.advances` lists it. */
  readonly advanceId: Scalars['ID']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of one of many renewals. */
export type RefundOutcome = {
  /** The renewal that was asked for. */
  readonly renewalId: Scalars['ID']['output'];
  /** The renewal as it then is; null where giving it back was refused. */
  readonly renewal?: Maybe<Renewal>;
  /** Every rule that it fails; empty where it was given back. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Which renewal to give back, and why. */
export type RefundRenewalInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a Renewal, as `renewals` or a renewal's payload shows it. */
  readonly renewalId: Scalars['ID']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which renewals to give back, and why all of them. */
export type RefundRenewalsInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of each, 1 to 100 of them. */
  readonly renewalIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An outcome for each renewal, in the order asked; the others go on where one is refused. */
export type RefundRenewalsPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each renewal. */
  readonly outcomes: ReadonlyArray<RefundOutcome>;
};

/** Somebody asks that a renewal be given back (K-REFUND). */
export type RefundRequest = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** What is to be given back. */
  readonly renewal: Renewal;
  /** How far it has come. */
  readonly status: RefundRequestStatus;
  /** The principal who asked for it. */
  readonly requestedBy: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Why it is asked for. */
  readonly reason: Scalars['String']['output'];
  /** The principal who declined it; null where nobody did. */
  readonly declinedBy?: Maybe<Scalars['String']['output']>;
  /** When it was declined; null where it was not. */
  readonly declinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined; null where it was not. */
  readonly declineReason?: Maybe<Scalars['String']['output']>;
};

/** A page of requests for refunds, newest first. */
export type RefundRequestConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<RefundRequestEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A request for a refund in a list. */
export type RefundRequestEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: RefundRequest;
};

/** `refundRequest` is null where the request was refused; `replayed` where the key was seen before. */
export type RefundRequestPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The request as it then is; null where the request was refused. */
  readonly refundRequest?: Maybe<RefundRequest>;
};

/** How far a request for a refund has come. */
export type RefundRequestStatus =
  /** Nobody has answered it yet. */
  | 'OPEN'
  /** The renewal was given back, by this request or however else that was brought about. */
  | 'REFUNDED'
  /** Declined with a reason; another request may be made. */
  | 'DECLINED';

/** One rule that a request fails. All failing rules are listed. */
export type Refusal = {
  /** The rule that fails. */
  readonly rule: Rule;
  /** The input field it is about, as a path; null where it is about none. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** For the customer, in the service's own words where it has them. */
  readonly message: Scalars['String']['output'];
  /** What was compared, as plain digits; null where nothing was, and where it is a fact of a subscriber that the reader has no scope for: `subscribers:read`, of advances `advances:read`. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  /** What it was compared with, as plain digits; null where nothing was compared. */
  readonly limit?: Maybe<Scalars['String']['output']>;
  /** What `actual` and `limit` count; null where nothing was compared. */
  readonly unit?: Maybe<FigureUnit>;
  /** The first day on which this rule alone would no longer refuse; null where no date clears it. */
  readonly clearsOn?: Maybe<Scalars['Date']['output']>;
  /** The instant from which this rule alone would no longer refuse, where that is sooner than a day; null otherwise. */
  readonly clearsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the rule rests on; null where it rests on no document. */
  readonly citation?: Maybe<Citation>;
};

/** A request that was refused, as it was asked, with every reason. */
export type RefusedAttempt = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked for. */
  readonly at: Scalars['DateTime']['output'];
  /** What was asked for in vain. */
  readonly kind: AttemptKind;
  /** The card's number as it was understood, else as it was written; empty where no card was named. */
  readonly cardNumber: Scalars['String']['output'];
  /** Whose main balance was to pay, or who asked; null where nobody was named. */
  readonly payerMsisdn?: Maybe<Scalars['String']['output']>;
  /** The code of the package that was asked for, whether there is such a one or not; empty where none was named. */
  readonly package: Scalars['String']['output'];
  /** The bundle that was asked for; null but for an advance. */
  readonly bundle?: Maybe<Bundle>;
  /** How much of the bundle was asked for; null where the largest that fits was meant. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** How many extra sets were asked for. */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long it was to be; a month where none was named. */
  readonly term: Term;
  /** How it was to be paid. */
  readonly paymentMethod: PaymentMethod;
  /** Every rule that it failed. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A page of refused attempts, newest first. */
export type RefusedAttemptConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<RefusedAttemptEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A refused attempt in a list. */
export type RefusedAttemptEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: RefusedAttempt;
};

/** A group of provinces, by which the packages of individuals differ (P-REGION). */
export type Region =
  /** The special region: packages BCT. */
  | 'SPECIAL'
  /** Region 1: packages V1T. */
  | 'REGION_1'
  /** Region 2: packages V2T. */
  | 'REGION_2'
  /** Region 3: packages CT. */
  | 'REGION_3'
  /** Region 4: packages V4T. */
  | 'REGION_4';

/** Who has which card renewed by itself. */
export type RegisterAutoRenewalInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose main balance is to pay, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** A partner's dialogue asks for it: it then awaits the SMS (K-AUTO-CONFIRM). */
  readonly overUssd?: Scalars['Boolean']['input'];
};

/** Every rule of a registration for auto-renewal (K-SUPPORT). */
export type RegistrationExamination = {
  /** The instant that it was examined for. */
  readonly at: Scalars['DateTime']['output'];
  /** Every rule: those that are asked at a registration, and those that are left to the charge. */
  readonly rules: ReadonlyArray<RuleOutcome>;
  /** What would pass instead: the other cards that the number has paid and could register, at most 10, the last paid first. Needs `cards:read`. */
  readonly alternatives: ReadonlyArray<DecoderCard>;
};

/** Which card to renew, with what, from whose main balance. */
export type RenewFromMainBalanceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose main balance pays, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly payerMsisdn: Scalars['String']['input'];
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** The code of a package, such as `TRON_VEN`. */
  readonly package: Scalars['String']['input'];
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: Scalars['Int']['input'];
  /** For how long; not every package is sold for every term (K-PRICE). */
  readonly term: Term;
};

/** Which card to renew with which code. */
export type RenewWithVoucherInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** Last four digits of the contact phone, or the subscriber's whole name (O-IDENTIFY). */
  readonly contact: Scalars['String']['input'];
  /** The code, in any case, with or without hyphens (O-VOUCHER-SECRET). */
  readonly code: Scalars['String']['input'];
  /** Where the confirmation goes; left out, to the address on record (O-EMAIL). */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The customer's IP address, by which wrong answers count; believed of who has `online:client-address` alone, and left out of account otherwise (O-WHO). */
  readonly clientAddress?: InputMaybe<Scalars['String']['input']>;
};

/** A paid renewal of a card. */
export type Renewal = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long it was bought. */
  readonly term: Term;
  /** How it was paid. */
  readonly paymentMethod: PaymentMethod;
  /** Where it stands; what was refused is a RefusedAttempt. */
  readonly status: RenewalStatus;
  /** The package price that was paid, owed to the television company: VAT in, service fee out. */
  readonly price: Scalars['VND']['output'];
  /** The service fee that was paid (K-FEE). */
  readonly fee: Scalars['VND']['output'];
  /** What was paid in all: price + fee. */
  readonly total: Scalars['VND']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was paid; null while that is not known. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The card's last day of service before it; null where there was none. */
  readonly expiresOnBefore?: Maybe<Scalars['Date']['output']>;
  /** The card's last day of service with it; null while it is not paid. */
  readonly expiresOnAfter?: Maybe<Scalars['Date']['output']>;
  /** Whether the television company was told; null while there is nothing to tell. */
  readonly activation?: Maybe<ActivationStatus>;
  /** Whether it was paid in another system and taken over: no money moved here, nothing was activated. */
  readonly imported: Scalars['Boolean']['output'];
  /** The card that was renewed. */
  readonly card: DecoderCard;
  /** Who paid, null where it was from no main balance; a subscriber is told of itself only. */
  readonly payer?: Maybe<Subscriber>;
  /** Where the browser is to go; null but while payment is pending and the way there is open (O-HOLD). */
  readonly redirectUrl?: Maybe<Scalars['String']['output']>;
  /** Its reference at the gateway; null where none takes part (O-REDIRECT). */
  readonly gatewayReference?: Maybe<Scalars['String']['output']>;
  /** What the gateway last said, as we understood it; null where it has said nothing, or takes no part. */
  readonly paymentOutcome?: Maybe<PaymentOutcome>;
  /** The gateway's own code for what it last said; null where it has said nothing. */
  readonly gatewayCode?: Maybe<Scalars['String']['output']>;
  /** What the customer is told of the payment, in the language of the answer; null where no gateway takes part. Who may have paid is never told that it failed (O-RETURN). */
  readonly customerText?: Maybe<Scalars['String']['output']>;
  /** What was bought. */
  readonly package: Package;
};

/** A page of renewals, newest first. */
export type RenewalConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<RenewalEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A renewal in a list. */
export type RenewalEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: Renewal;
};

/** `renewal` is null where the request was refused; `replayed` where the key was seen before. */
export type RenewalPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What was paid or given back, as it is now; null where the request was refused. */
  readonly renewal?: Maybe<Renewal>;
};

/** Where a renewal stands. What was refused is no renewal: it is a RefusedAttempt. */
export type RenewalStatus =
  /** Asked for, and not known to be paid: nothing is delivered yet. */
  | 'PENDING_PAYMENT'
  /** Paid, and its period stands in the card's log. */
  | 'SUCCEEDED'
  /** Never paid: declined, or left by the customer. */
  | 'ABANDONED'
  /** Paid and not delivered: the television company rejected it, and the money is owed back (K-REFUND). */
  | 'REFUND_DUE'
  /** The money was given back, and its period left the card's log; it counts towards no limit. */
  | 'REFUNDED';

/** Basic usage of a number, in any order and as often as it is known better. */
export type ReportBasicUsageInput = {
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** What was used, 1 to 400 lines. */
  readonly usage: ReadonlyArray<BasicUsageInput>;
};

/** What became of a report of usage. */
export type ReportBasicUsagePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The subscriber with the figure of 30 days that it makes; null where the report was refused. */
  readonly subscriber?: Maybe<Subscriber>;
};

/** Units of a granted bundle that were used. */
export type ReportBundleUsageInput = {
  /** The operator's own name for the event: the same one twice is one. */
  readonly usageId: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** What was used. */
  readonly bundle: Bundle;
  /** How much: 1 to 1,000,000 minutes, messages or megabytes. */
  readonly quantity: Scalars['Int']['input'];
  /** When it was used, not in the future. */
  readonly usedAt: Scalars['DateTime']['input'];
};

/** `grantedBundle` is what is left; null where the use was refused, which may be sent again. */
export type ReportBundleUsagePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the same use was told before: nothing was taken off again. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is left of the bundle; null where the request was refused. */
  readonly grantedBundle?: Maybe<GrantedBundle>;
};

/** A call or a message that failed for lack of money. */
export type ReportFailedCallInput = {
  /** The operator's own name for the event: the same one twice is one. */
  readonly eventId: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** When it failed; now by default. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Nothing was waited for: whether an offer is made is decided afterwards. */
export type ReportFailedCallPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether it was taken down, now or when it was told before. */
  readonly accepted: Scalars['Boolean']['output'];
};

/** Which bundle, and how much of it; no quantity asks for the largest that fits. */
export type RequestAdvanceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** What is asked for. */
  readonly bundle: Bundle;
  /** How much of it, one of the published quantities: minutes, messages or megabytes. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** Which renewal is to be given back, and why. */
export type RequestRefundInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a Renewal, as `renewals` or a renewal's payload shows it. */
  readonly renewalId: Scalars['ID']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which credential lets nobody in any more. */
export type RevokePartnerCredentialInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a PartnerCredential, as `partnerCredentials` lists it. */
  readonly credentialId: Scalars['ID']['input'];
};

/** What was revoked. */
export type RevokePartnerCredentialPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The credential as it then is; null where the request was refused. */
  readonly credential?: Maybe<PartnerCredential>;
};

/** A set of scopes with a name, as a token or a credential gives it. */
export type Role =
  /** The operator's administrator: may do everything. */
  | 'ADMIN'
  /** The operator's customer service: reads, renews, corrects records, and asks for refunds. */
  | 'SUPPORT'
  /** The operator's auditor: reads everything and changes nothing. */
  | 'AUDITOR'
  /** The operator's people of prices: publish prices, policies and terms, and see no subscriber's data. */
  | 'PRICING'
  /** The operator's people of operations: sweeps, messages and webhooks; they publish nothing. */
  | 'OPERATIONS'
  /** A partner's system, such as an app or a shop: does what its credential's scopes say. */
  | 'PARTNER'
  /** A subscriber: reaches its own number only. */
  | 'SUBSCRIBER';

/** Which credential gets a new secret. */
export type RotatePartnerCredentialInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a PartnerCredential, as `partnerCredentials` lists it. */
  readonly credentialId: Scalars['ID']['input'];
  /** How long the secret of before stays good: 0 to 10080. */
  readonly graceMinutes?: Scalars['Int']['input'];
};

/** Which endpoint gets a new secret. */
export type RotateWebhookSecretInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it. */
  readonly endpointId: Scalars['ID']['input'];
  /** How long the secret of before signs beside the new one: 0 to 10080. */
  readonly graceMinutes?: Scalars['Int']['input'];
};

/** A rule of the specification; K_MAX_MONTH is K-MAX-MONTH there. */
export type Rule =
  /** What cannot be meant is refused, with the field that it is about. */
  | 'G_INPUT'
  /** An idempotency key has one outcome; with another input it is refused. */
  | 'G_ONCE'
  /** Prices and policies are versions with dates, and a published one is never edited. */
  | 'G_EFFECTIVE'
  /** Publishing, large refunds and credentials need two persons: one proposes, another approves. */
  | 'G_TWO'
  /** What has no price in force, or is not of the card's product line, is not sold. */
  | 'K_PRICE'
  /** Some prices hold for a card in date only, some for an expired one only. */
  | 'K_TIMING'
  /** Paying from the main balance adds a service fee, a percentage of the price. */
  | 'K_FEE'
  /** The renewal of an expired card starts on the day on which it is paid. */
  | 'K_FROM'
  /** A renewal before expiry adds to what the card holds. */
  | 'K_STACK'
  /** Months are calendar months, and an unbroken chain of them keeps its day of the month. */
  | 'K_MONTHS'
  /** An add-on needs a card in date that is on the package which it adds to. */
  | 'K_ADDON'
  /** The card's number is well formed, and the television company knows the card and serves it. */
  | 'K_CARD'
  /** The payer is a MobiFone prepaid subscriber on record. */
  | 'K_PREPAID'
  /** The payer's line is barred neither way. */
  | 'K_ACTIVE'
  /** The payer's line was activated long enough before, in days. */
  | 'K_AGE'
  /** The payer has used enough of the main balance in the last 30 days, K+ left out, in đồng. */
  | 'K_USAGE'
  /** The payer's line is not flagged for abuse. */
  | 'K_ABUSE'
  /** The main balance covers the total, in đồng. */
  | 'K_BALANCE'
  /** One transaction is within its limit, in đồng. */
  | 'K_MAX_TX'
  /** The payer's calendar month, this transaction included, is within its limit, in đồng. */
  | 'K_MAX_MONTH'
  /** The payer has paid for no more different cards in the calendar month than the limit. */
  | 'K_MAX_CARDS'
  /** Who has spent more than a limit in a month is blocked for some months after it. */
  | 'K_HEAVY'
  /** A renewal's money is given back once, with a reason. */
  | 'K_REFUND'
  /** What was confirmed on a screen, or in a message, is what is charged, in đồng. */
  | 'K_USSD_HOLD'
  /** A card has one registration for auto-renewal at a time. */
  | 'K_AUTO_ONE'
  /** An expired card, or one whose charge of today is past, cannot be registered. */
  | 'K_AUTO_VALID'
  /** A registration over USSD is completed by SMS, while it is pending. */
  | 'K_AUTO_CONFIRM'
  /** Only the subscriber that registered cancels a registration, and staff. */
  | 'K_AUTO_CANCEL'
  /** A registered card is charged on its expiry day, or up to seven days later for our own reasons. */
  | 'K_AUTO_CHARGE'
  /** Who may be advanced: Viettel prepaid, active, in validity, short of money, and with nothing overdue. */
  | 'S_WHO'
  /** What is owed and the new advance are together within the subscriber's ceiling, in đồng. */
  | 'S_CEILING'
  /** An advance is granted by a confirmation, in time and once. */
  | 'S_CONFIRM'
  /** While anything is owed of advances the number changes neither owner nor operator. */
  | 'S_LOCK'
  /** An advance is refunded or written off by staff, once, with a reason. */
  | 'S_REFUND'
  /** What is sold online: cards of every line but VTVcab ON, by partners and subscribers that may. */
  | 'O_WHO'
  /** Who buys online knows the card's contact; too many wrong answers lock client or card for an hour. */
  | 'O_IDENTIFY'
  /** The amount that the customer confirmed is the price at the start of payment, and is held from then on. */
  | 'O_HOLD'
  /** A voucher buys what it stands for once: while it is active, through its last day, for its line's cards. */
  | 'O_VOUCHER'
  /** A code has a check letter; five unknown ones lock client or card for an hour. */
  | 'O_VOUCHER_SECRET'
  /** The way back leads to an address on the partner's list, and the way of paying is open. */
  | 'O_REDIRECT'
  /** A payment counts on proof alone: signed, and in every field what was sent. */
  | 'O_PROOF'
  /** What a gateway says is paid, declined, left by the customer, or unknown. */
  | 'O_OUTCOME'
  /** A payment is pending until there is proof of its outcome. */
  | 'O_PENDING'
  /** What was paid online goes back whole, above an amount by a second person. */
  | 'O_REFUND'
  /** Who may be in a promotion: MobiFone postpaid, of its audience, and no line of the operator's own. */
  | 'P_WHO'
  /** What a package is renewed into follows the package held, and for individuals the region. */
  | 'P_MAP'
  /** Who is in one programme joins no other, but for a larger gift where its own rules allow it. */
  | 'P_BEST'
  /** Nobody is renewed by silence who was not told twice before. */
  | 'P_NOTICE'
  /** A renewal may be refused until 24:00 of the day before it. */
  | 'P_OPTOUT'
  /** A renewal is at the start of the billing cycle after the expiry. */
  | 'P_WHEN'
  /** One barred on the renewal day is renewed at the first cycle start after the bar. */
  | 'P_BARRED'
  /** Cancelling ends a package on that day, and for good. */
  | 'P_CANCEL'
  /** A package may be exchanged for a dearer one of its region, once a cycle. */
  | 'P_UPGRADE'
  /** A province is of a region; staff move a subscriber to another once, in the month of renewal. */
  | 'P_REGION'
  /** Moving to prepaid, termination and change of owner end a promotion. */
  | 'P_END'
  /** A `Y` confirms the newest request that is open. */
  | 'P_Y';

/** How many attempts a rule has refused, or would. */
export type RuleCount = {
  /** The rule that refuses. */
  readonly rule: Rule;
  /** How many attempts on cards it refuses; one that several rules refuse counts for each. */
  readonly cards: Scalars['Int']['output'];
};

/** How many attempts a rule refused. */
export type RuleFigures = {
  /** The rule that refused. */
  readonly rule: Rule;
  /** How many attempts it refused; one that several rules refuse counts for each. */
  readonly attempts: Scalars['Int']['output'];
};

/** One rule, whether it refuses or not (K-SUPPORT). */
export type RuleOutcome = {
  /** Which rule was asked. */
  readonly rule: Rule;
  /** Whether it lets through what was asked for. */
  readonly result: RuleResult;
  /** Why it was not asked: switched off, no version in force, or nothing to ask it of; else null. */
  readonly whyNotAsked?: Maybe<Scalars['String']['output']>;
  /** What was compared, as plain digits or a word; null for nothing. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  /** What it was compared with; null where there is no such figure. */
  readonly limit?: Maybe<Scalars['String']['output']>;
  /** What the figures count; null where they count nothing. */
  readonly unit?: Maybe<FigureUnit>;
  /** The day the figure is as of, where it came from outside; null everywhere else. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The first day on which this rule alone would no longer refuse; null where no date clears it. */
  readonly clearsOn?: Maybe<Scalars['Date']['output']>;
  /** The instant from which this rule alone would no longer refuse; null where a day tells it. */
  readonly clearsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version and the circular that it rests on; null where it rests on none. */
  readonly citation?: Maybe<Citation>;
  /** For staff, with diacritics, in the reader's language. */
  readonly staffText: Scalars['String']['output'];
  /** What the customer would be told; null where the rule does not refuse. */
  readonly customerText?: Maybe<Scalars['String']['output']>;
  /** The renewals, top-ups, reports that make up the figure, newest first, at most 20. Needs `renewals:read`, of movements `ledger:read`. */
  readonly evidence: ReadonlyArray<Node>;
};

/** What a rule says of something that somebody asks about. */
export type RuleResult =
  /** It lets it through. */
  | 'PASS'
  /** It refuses it. */
  | 'FAIL'
  /** There was nothing to ask it of, or nothing in force to ask. */
  | 'NOT_ASKED';

/** A circular with everything that it brings, as it is to be kept until it is published. */
export type SaveCircularDraftInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The draft that it takes the place of; a new one where left out. */
  readonly draftId?: InputMaybe<Scalars['ID']['input']>;
  /** The circular that its versions will rest on. */
  readonly circular: CircularInput;
  /** The first day on which it is to apply. */
  readonly validFrom: Scalars['Date']['input'];
  /** The day before which it ends; open where left out. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Every price that it brings, a cell each. */
  readonly prices?: ReadonlyArray<DraftPriceInput>;
  /** Every policy that it brings or switches off. */
  readonly policies?: ReadonlyArray<DraftPolicyInput>;
  /** Further cells as CSV, in the form in which a draft gives its own. */
  readonly csv?: InputMaybe<Scalars['String']['input']>;
};

/** Something that what was typed may mean. */
export type SearchHit = {
  /** What it is. */
  readonly kind: SearchKind;
  /** The thing itself. */
  readonly node: Node;
  /** What matched, for people: the whole number, id or reference. */
  readonly matched: Scalars['String']['output'];
};

/** What the one box has found. */
export type SearchKind =
  /** A phone line, by its number or the end of it. */
  | 'SUBSCRIBER'
  /** A decoder card or an account, by its number or the end of it, or by the mail address of its contact. */
  | 'CARD'
  /** A renewal, by its id, by what the system it was imported from calls it, or by where it was confirmed to. */
  | 'RENEWAL'
  /** A request that was refused, by its id. */
  | 'REFUSED_ATTEMPT'
  /** An advance, by its id. */
  | 'ADVANCE'
  /** A message to a customer, by its id. */
  | 'MESSAGE'
  /** A voucher, by its serial. */
  | 'VOUCHER'
  /** A renewal, by the reference of its payment at the gateway, ours or the gateway's own. */
  | 'GATEWAY_REFERENCE'
  /** A change by staff or a partner, by its id or that of its request. */
  | 'AUDIT_ENTRY'
  /** A delivery of a webhook, by the `webhook-id` of its receiver. */
  | 'WEBHOOK_DELIVERY';

/** Who holds a line. */
export type Segment =
  /** A person. */
  | 'INDIVIDUAL'
  /** A company or another organisation. */
  | 'ENTERPRISE';

/** Which confirmation to send again, and where to. */
export type SendMailAgainInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a Mail, as `mails` lists it. */
  readonly mailId: Scalars['ID']['input'];
  /** Another address to send it to; left out, the same. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a confirmation. */
export type SendMailAgainPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The mail as it then is; null where the request was refused. */
  readonly mail?: Maybe<Mail>;
};

/** Which endpoint is sent a `webhook.test`. */
export type SendTestWebhookInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it. */
  readonly endpointId: Scalars['ID']['input'];
};

/** A day in figures, in one snapshot; no customer is in them. */
export type ServiceDay = {
  /** The day in Asia/Ho_Chi_Minh. */
  readonly on: Scalars['Date']['output'];
  /** The hours in which something was asked for. */
  readonly hours: ReadonlyArray<HourFigures>;
  /** What was refused, the commonest rule first. */
  readonly refusals: ReadonlyArray<RuleFigures>;
  /** What waits for somebody now. */
  readonly waiting: Waiting;
};

/** Which build answers, on which business day. */
export type ServiceInfo = {
  /** The version of Giahan that answers. */
  readonly version: Scalars['String']['output'];
  /** `demo` or `production`. */
  readonly profile: Scalars['String']['output'];
  /** The business clock's instant. */
  readonly now: Scalars['DateTime']['output'];
  /** The business day in Asia/Ho_Chi_Minh. */
  readonly today: Scalars['Date']['output'];
  /** Whether the business clock was moved. */
  readonly clockMoved: Scalars['Boolean']['output'];
  /** Whether publishing, large refunds and credentials need a second person (G-TWO). */
  readonly twoPersons: Scalars['Boolean']['output'];
};

/** Which difference is settled, and why. */
export type SettleDifferenceInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a ReconciliationDifference. */
  readonly differenceId: Scalars['ID']['input'];
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a difference. */
export type SettleDifferencePayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The difference as it then is; null where the request was refused. */
  readonly difference?: Maybe<ReconciliationDifference>;
};

/** Which card to renew with what, paid by which kind of card, and where to come back to. */
export type StartCardPaymentInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly cardNumber: Scalars['String']['input'];
  /** Last four digits of the contact phone, or the subscriber's whole name (O-IDENTIFY). */
  readonly contact: Scalars['String']['input'];
  /** The code of a package, such as `TRON_VEN`. */
  readonly package: Scalars['String']['input'];
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: Scalars['Int']['input'];
  /** For how long; not every package is sold for every term (K-PRICE). */
  readonly term: Term;
  /** DOMESTIC_DEBIT or INTERNATIONAL_CARD. */
  readonly method: PaymentMethod;
  /** The name on the card, kept while the payment is open and no longer (O-PRIVACY); never its number. */
  readonly cardholderName: Scalars['String']['input'];
  /** Where the confirmation goes; left out, to the address on record (O-EMAIL). */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Where the customer comes back to, with `renewal` added: on the partner's list or the operator's. */
  readonly returnUrl: Scalars['String']['input'];
  /** The amount that the customer confirmed (O-HOLD). */
  readonly confirmedTotal?: InputMaybe<Scalars['VND']['input']>;
  /** The customer's IP address, by which wrong answers count; believed of who has `online:client-address` alone, and left out of account otherwise (O-WHO). */
  readonly clientAddress?: InputMaybe<Scalars['String']['input']>;
};

/** A draft, and the days whose attempts it is tried on, however many they are. */
export type StartTrialInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Every price that it would bring. */
  readonly prices?: ReadonlyArray<DraftPriceInput>;
  /** Every policy that it would bring or switch off. */
  readonly policies?: ReadonlyArray<DraftPolicyInput>;
  /** The first day whose attempts are tried; the draft is in force from it on. */
  readonly from: Scalars['Date']['input'];
  /** The day before which to end, at most 366 days later. */
  readonly until: Scalars['Date']['input'];
};

/** A page of a statement, newest first. */
export type StatementConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A line of a statement in a list. */
export type StatementEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: StatementLine;
};

/** A line of a subscriber's main balance. */
export type StatementLine = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** When it moved. */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Why it moved, by the name of a TransferReason.
   * @deprecated `reason` tells the same as one of an enumeration.
   */
  readonly what: Scalars['String']['output'];
  /** Why it moved. */
  readonly reason: TransferReason;
  /** What moved: above zero came in, below zero went out. */
  readonly amount: Scalars['VND']['output'];
  /** The main balance after it. */
  readonly balance: Scalars['VND']['output'];
  /** The renewal, also of a refund, the top-up or the advance that moved it; null where it is on record no more, the scope is missing, or it is an opening balance. Needs `renewals:read`, for an advance `advances:read`. */
  readonly cause?: Maybe<Node>;
};

/** A phone line, on record as the operator last told of it. All but `id` and `msisdn` needs `subscribers:read`, or what a field says itself. */
export type Subscriber = Node & {
  /** The region of its province today (P-REGION); null where nobody knows it. Needs `subscribers:read`. */
  readonly region?: Maybe<Region>;
  /** The promotion packages it holds and held, newest first. Needs `promotions:read`. */
  readonly enrolments: ReadonlyArray<PromotionEnrolment>;
  /** The lines of promotions on the bill of a billing cycle; of one not closed yet, what they will be if nothing happens (P-FEE). Needs `promotions:read`. */
  readonly promotionCharges: ReadonlyArray<PromotionCharge>;
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Staff: everything that happened to it, by the instant at which it happened, newest first. Needs `timelines:read`. */
  readonly timeline: TimelineEventConnection;
  /** What was told of basic usage by day and service, the newest day first; empty where the operator tells the sum alone. Needs `subscribers:read`. */
  readonly basicUsage: ReadonlyArray<BasicUsage>;
  /** The number: 84 and nine digits. */
  readonly msisdn: Scalars['String']['output'];
  /** Whose line it is. */
  readonly operator: Operator;
  /** Whether it is paid for before or afterwards. */
  readonly billing: Billing;
  /** Whether a person holds it or an organisation. */
  readonly segment: Segment;
  /** What the line may do. */
  readonly status: LineStatus;
  /** The day from which its age counts (K-AGE). */
  readonly activatedOn: Scalars['Date']['output'];
  /** The province of the billing address; null where the operator has not told it. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** The airtime money that renewals are paid from (TKC). */
  readonly mainBalance: Scalars['VND']['output'];
  /** What voice, SMS, data, Funring, MCA and 140x messages cost it in 30 days, K+ left out (K-USAGE). */
  readonly basicUsage30Days: Scalars['VND']['output'];
  /** The last of those 30 days, some days ago as the operator tells it late; null where it is not told. */
  readonly basicUsageAsOf?: Maybe<Scalars['Date']['output']>;
  /** Whether the operator has flagged it: it then cannot pay (K-ABUSE). */
  readonly flaggedForAbuse: Scalars['Boolean']['output'];
  /** The last day of the line's validity; null where the operator has not told it (S-WHO). */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The average of a month's top-ups, on which the ceiling of advances rests (S-CEILING). */
  readonly averageMonthlyTopUp: Scalars['VND']['output'];
  /** What it owes to other advance services, as the operator tells: any keeps it from S-Plus (S-WHO). */
  readonly otherAdvanceDebt: Scalars['VND']['output'];
  /** The day on which its billing cycle starts: 1, 11 or 21; null where the operator has not told it. */
  readonly billingCycleDay?: Maybe<Scalars['Int']['output']>;
  /** What the operator calls a line that is no ordinary customer's (P-WHO); null of all others. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The data package that it holds (P-MIU). */
  readonly dataPackage: DataPackage;
  /** Whether it has paid K+ on gateway 9029 of late (K-KNOWN). Needs `subscribers:read`. */
  readonly customerKind: CustomerKind;
  /** The last different cards paid, newest first. Needs `subscribers:read`. */
  readonly rememberedCards: ReadonlyArray<DecoderCard>;
  /** The renewals it paid, newest first. Needs `renewals:read`. */
  readonly renewals: RenewalConnection;
  /** What it owes of advances, in all (S-REPAY). Needs `advances:read`. */
  readonly owed: Scalars['VND']['output'];
  /** Its advances, newest first, requests included. Needs `advances:read`. */
  readonly advances: AdvanceConnection;
  /** What the promotional balance holds (*102#), as long as it is valid. Needs `advances:read`. */
  readonly grantedBundles: ReadonlyArray<GrantedBundle>;
  /** The cards it has renewed by themselves, and those that await its SMS. Needs `auto-renewals:read`. */
  readonly autoRenewals: ReadonlyArray<AutoRenewal>;
};


/** A phone line, on record as the operator last told of it. All but `id` and `msisdn` needs `subscribers:read`, or what a field says itself. */
export type SubscriberPromotionChargesArgs = {
  cycleStartsOn: Scalars['Date']['input'];
};


/** A phone line, on record as the operator last told of it. All but `id` and `msisdn` needs `subscribers:read`, or what a field says itself. */
export type SubscriberTimelineArgs = {
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A phone line, on record as the operator last told of it. All but `id` and `msisdn` needs `subscribers:read`, or what a field says itself. */
export type SubscriberBasicUsageArgs = {
  days?: Scalars['Int']['input'];
};


/** A phone line, on record as the operator last told of it. All but `id` and `msisdn` needs `subscribers:read`, or what a field says itself. */
export type SubscriberRenewalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A phone line, on record as the operator last told of it. All but `id` and `msisdn` needs `subscribers:read`, or what a field says itself. */
export type SubscriberAdvancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a report of a subscriber. */
export type SubscriberPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The subscriber as it then is; null where the request was refused. */
  readonly subscriber?: Maybe<Subscriber>;
};

/** What may be subscribed to, over graphql-transport-ws. */
export type Subscription = {
  /** A renewal as it is now, and again whenever its status or activation changes, until neither will; nothing where there is none, or it is another subscriber's. Needs `renewals:read`: admin, support, auditor, subscriber. */
  readonly renewalProgress: Renewal;
  /** Staff: a sweep as it stands, and again whenever that has changed, until it is over; nothing where there is no such sweep. Needs `sweeps:read`: admin, support, auditor, operations. */
  readonly sweepProgress: Sweep;
};


/** What may be subscribed to, over graphql-transport-ws. */
export type SubscriptionRenewalProgressArgs = {
  id: Scalars['ID']['input'];
};


/** What may be subscribed to, over graphql-transport-ws. */
export type SubscriptionSweepProgressArgs = {
  kind: SweepKind;
  on: Scalars['Date']['input'];
};

/** An answer of the source's section 6, filled in (K-FAQ). */
export type SupportAnswer = {
  /** Its number in the source: 1 to 7. */
  readonly question: Scalars['Int']['output'];
  /** What customers ask, in the reader's language. */
  readonly questionText: Scalars['String']['output'];
  /** What may be read aloud: filled in with the figures at hand, sentences without one left out. */
  readonly answer: Scalars['String']['output'];
  /** The rules that it is about, as they stand; empty where no card was named. */
  readonly rules: ReadonlyArray<RuleOutcome>;
};

/** One day's run over all cards due. */
export type Sweep = {
  /** What it does with the cards that are due. */
  readonly kind: SweepKind;
  /** The day that it runs for. */
  readonly on: Scalars['Date']['output'];
  /** Cards that it is about: those that have an outcome and those that wait for one. */
  readonly due: Scalars['Int']['output'];
  /** Cards that were charged, or whose payers were reminded. */
  readonly succeeded: Scalars['Int']['output'];
  /** Cards that are refused as it stands. */
  readonly refused: Scalars['Int']['output'];
  /** Cards that still wait for an outcome. */
  readonly remaining: Scalars['Int']['output'];
  /** When the first card was taken; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last card was done; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attempts that each rule has refused. */
  readonly refusals: ReadonlyArray<RuleCount>;
  /** Cards a second, so far; null before it begins. */
  readonly perSecond?: Maybe<Scalars['Float']['output']>;
  /** When it will be done if it goes on like this; null where that cannot be told. */
  readonly estimatedEnd?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it stands still; null while it runs. */
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The principal who halted it; null while it runs. */
  readonly pausedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was halted; null while it runs. */
  readonly pauseReason?: Maybe<Scalars['String']['output']>;
  /** How many cards it may take at most; null where staff have set no cap. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** What a day's run does with the cards that are due, or with enrolments in promotions. */
export type SweepKind =
  /** Tells the payers of cards that expire soon, on the next day by default, what is to come (K-AUTO-REMIND). */
  | 'REMIND'
  /** Renews the registered cards that expire on the day, from 07:00 by default (K-AUTO-CHARGE). */
  | 'CHARGE'
  /** Tells postpaid subscribers what will be renewed, between 09:00 and 20:00 (P-NOTICE). */
  | 'PROMOTION_NOTIFY'
  /** Tells those renewed what they now have, in the first five days (P-WELCOME). */
  | 'PROMOTION_WELCOME'
  /** Renews the promotion packages whose renewal day it is (P-WHEN). */
  | 'PROMOTION_RENEW'
  /** Bills the cycles that are over on a day on which cycles begin (P-FEE). */
  | 'PROMOTION_CLOSE';

/** `sweep` is null where the request was refused. */
export type SweepPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The day's run as it stands now; null where the request was refused. */
  readonly sweep?: Maybe<Sweep>;
};

/** What a day's charge would do, decided on the facts of now; nothing is touched. */
export type SweepPlan = {
  /** The expiry day of the cards, on which they are charged. */
  readonly on: Scalars['Date']['output'];
  /** The instant whose day and limits it was decided on. */
  readonly at: Scalars['DateTime']['output'];
  /** Cards looked at: each gets a message. */
  readonly examined: Scalars['Int']['output'];
  /** Whether that is all; `giahan auto-renewal plan` looks at any number. */
  readonly complete: Scalars['Boolean']['output'];
  /** Cards that would be charged: each is an activation. */
  readonly charged: Scalars['Int']['output'];
  /** What would be owed to the television company. */
  readonly price: Scalars['VND']['output'];
  /** What would be earned. */
  readonly fee: Scalars['VND']['output'];
  /** What would be taken from main balances: price + fee. */
  readonly total: Scalars['VND']['output'];
  /** Cards that would be refused. */
  readonly refused: Scalars['Int']['output'];
  /** Cards whose state is out of date, and is asked for before the charge. */
  readonly lookUps: Scalars['Int']['output'];
  /** How many cards each rule would refuse. */
  readonly refusals: ReadonlyArray<RuleCount>;
  /** The first of those that would be refused. */
  readonly refusedCards: ReadonlyArray<PlannedRefusal>;
};

/** How long a bought period lasts, as an ISO 8601 duration (K-MONTHS). */
export type Term =
  /** One week: seven days. */
  | 'P1W'
  /** One calendar month. */
  | 'P1M'
  /** Two calendar months. */
  | 'P2M'
  /** Three calendar months. */
  | 'P3M'
  /** Six calendar months. */
  | 'P6M'
  /** Twelve calendar months. */
  | 'P12M';

/** Something that happened to a subscriber or a card. */
export type TimelineEvent = {
  /** The event's own; what it is about has an id of its own. */
  readonly id: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** One line for people, in the reader's language. */
  readonly summary: Scalars['String']['output'];
  /** What it is about; null where that is gone. Needs the scope of its kind, as `node` does. */
  readonly cause?: Maybe<Node>;
};

/** A page of a timeline, newest first. */
export type TimelineEventConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<TimelineEventEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** An event in a timeline. */
export type TimelineEventEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: TimelineEvent;
};

/** Kinds of events of a timeline. */
export type TimelineKind =
  /** A renewal was paid. */
  | 'RENEWAL'
  /** A request to renew was refused. */
  | 'REFUSED_ATTEMPT'
  /** The television company was told what a card is entitled to. */
  | 'ACTIVATION'
  /** A message to the customer waits, left, or never will; one came from it; or it dialled a service. */
  | 'MESSAGE'
  /** Money reached the main balance. */
  | 'TOP_UP'
  /** Something moved of an advance. */
  | 'ADVANCE'
  /** A registration for auto-renewal was asked for, came into force, or was cancelled. */
  | 'AUTO_RENEWAL'
  /** A promotion was joined, told of, renewed, upgraded, moved, opted out of, cancelled, or ended. */
  | 'PROMOTION'
  /** A payment at a gateway began, was paid, or was left to staff; or a voucher was spent. */
  | 'ONLINE_PAYMENT'
  /** Money was given back. */
  | 'REFUND'
  /** Staff or a partner changed a record. */
  | 'STAFF'
  /** The operator or the television company told something new. */
  | 'REPORT';

/** Whether a price is for cards in date, for expired ones, or for both (K-TIMING). */
export type Timing =
  /** For any card, in date or not. */
  | 'ANY'
  /** For a card that is in date, its expiry day included. */
  | 'BEFORE_EXPIRY'
  /** For a card from the day after its expiry day on, and for one that has none. */
  | 'AFTER_EXPIRY';

/** Money received for a subscriber: `repaid` and `credited` make `amount`. */
export type TopUp = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** What was received. */
  readonly amount: Scalars['VND']['output'];
  /** What of it paid debts of advances (S-REPAY). */
  readonly repaid: Scalars['VND']['output'];
  /** What of it reached the main balance. */
  readonly credited: Scalars['VND']['output'];
  /** When it was received. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of top-ups, newest first. */
export type TopUpConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<TopUpEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A top-up in a list. */
export type TopUpEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: TopUp;
};

/** Whose balance, and how much. */
export type TopUpInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** 1 to 100,000,000 đồng. */
  readonly amount: Scalars['VND']['input'];
};

/** What became of a top-up, and the subscriber as it then is. */
export type TopUpPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What was received, and where it went; null where the request was refused. */
  readonly topUp?: Maybe<TopUp>;
  /** The number's subscriber as it then is, refused or not; null where there is none. */
  readonly subscriber?: Maybe<Subscriber>;
};

/** What a transfer is for; those that only move debts of advances are on no statement. */
export type TransferReason =
  /** The price of a renewal was paid. */
  | 'PACKAGE_PRICE'
  /** The service fee of a renewal was paid (K-FEE). */
  | 'SERVICE_FEE'
  /** The price of a renewal was given back (K-REFUND). */
  | 'PRICE_REFUND'
  /** The service fee of a renewal was given back (K-REFUND). */
  | 'FEE_REFUND'
  /** Money came in, what repaid advances left out. */
  | 'TOP_UP'
  /** An advance was granted and is owed; on no statement. */
  | 'ADVANCE_GRANT'
  /** A top-up paid something of an advance; on no statement (S-REPAY). */
  | 'ADVANCE_REPAYMENT'
  /** A top-up left something of an advance unpaid; on no statement. */
  | 'ADVANCE_OVERDUE'
  /** A top-up paid something of an advance that was written off; on no statement. */
  | 'ADVANCE_RECOVERY'
  /** A refund forgave what was owed of an advance; on no statement (S-REFUND). */
  | 'ADVANCE_CANCELLED'
  /** A refund gave back what was repaid of an advance (S-REFUND). */
  | 'ADVANCE_REFUND'
  /** A debt of an advance was counted as lost; on no statement (S-WRITE-OFF). */
  | 'ADVANCE_WRITE_OFF'
  /** What was paid online and could not be delivered is owed back; on no statement (O-PENDING). */
  | 'PAYMENT_HELD'
  /** A bill asks for a promotion package; on no statement (P-FEE). */
  | 'PROMOTION_FEE'
  /** A bill asks for the subscription that a package includes; on no statement (P-FEE). */
  | 'PROMOTION_SUBSCRIPTION'
  /** The main balance was taken over from another system. */
  | 'OPENING_BALANCE';

/** What a draft would have done to past attempts (what-if); nothing is changed. */
export type Trial = {
  /** How many attempts were decided anew. */
  readonly attempts: Scalars['Int']['output'];
  /** How many would end as they did. */
  readonly same: Scalars['Int']['output'];
  /** How many were refused then, and would pass now. */
  readonly wouldPass: Scalars['Int']['output'];
  /** How many passed then, and would be refused now. */
  readonly wouldFail: Scalars['Int']['output'];
  /** How many could not be decided anew, for nothing was known of the card; they count as the same. */
  readonly unknown: Scalars['Int']['output'];
  /** The difference in what customers would have paid. */
  readonly amount: Scalars['VND']['output'];
  /** The same by rule; an attempt may count for several. */
  readonly byRule: ReadonlyArray<TrialRow>;
  /** Some attempts that would end otherwise, at most 20; none for who may read neither renewals nor refused attempts. */
  readonly examples: ReadonlyArray<TrialExample>;
  /** Whether all attempts of these days were decided anew. */
  readonly complete: Scalars['Boolean']['output'];
  /** What of the draft cannot be meant; empty where it can. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An attempt that would have ended otherwise. */
export type TrialExample = {
  /** The renewal or the refused attempt itself. */
  readonly attempt: Node;
  /** How it ended, for people. */
  readonly before: Scalars['String']['output'];
  /** How it would end, for people. */
  readonly after: Scalars['String']['output'];
};

/** How many attempts a rule would let pass, or refuse, that ended otherwise. */
export type TrialRow = {
  /** The rule that refused, or would. */
  readonly rule: Rule;
  /** Attempts that it refused then, and that would pass now. */
  readonly wouldPass: Scalars['Int']['output'];
  /** Attempts that passed then, and that it would refuse now. */
  readonly wouldFail: Scalars['Int']['output'];
};

/** A draft that is tried on past attempts in the background; nothing is changed. Ask again for how far it has come. Thirty days after it has ended it is forgotten. */
export type TrialRun = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. */
  readonly state: TrialState;
  /** The first day whose attempts are tried. */
  readonly from: Scalars['Date']['output'];
  /** The day before which it ends. */
  readonly until: Scalars['Date']['output'];
  /** How many prices the draft brings. */
  readonly prices: Scalars['Int']['output'];
  /** How many policies the draft brings or switches off. */
  readonly policies: Scalars['Int']['output'];
  /** How many attempts there were when it began; null while it waits. */
  readonly expected?: Maybe<Scalars['Int']['output']>;
  /** How many attempts were decided anew so far. */
  readonly decided: Scalars['Int']['output'];
  /** The principal who started it. */
  readonly askedBy: Scalars['String']['output'];
  /** When it was started: it is tried on the prices and policies that were published by then. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** When all was decided anew, or it was cancelled; null while it goes on. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was counted so far; `complete` once all was. */
  readonly trial: Trial;
};

/** A page of trials, newest first. */
export type TrialRunConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<TrialRunEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A trial in a list. */
export type TrialRunEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: TrialRun;
};

/** `run` is null where the request was refused; `replayed` where the key was seen before. */
export type TrialRunPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The trial as it then is; null where the request was refused. */
  readonly run?: Maybe<TrialRun>;
};

/** How far a trial in the background has come. */
export type TrialState =
  /** It waits for its first turn. */
  | 'WAITING'
  /** Some attempts were decided anew, and more follow. */
  | 'RUNNING'
  /** All attempts were decided anew. */
  | 'DONE'
  /** Staff cancelled it; what was counted before stays. */
  | 'CANCELLED';

/** The exposure that a row of a proposed table would have made on past subscribers. */
export type TriedCeilingRow = {
  /** Null: those whom the table advances nothing. */
  readonly row?: Maybe<AdvanceCeilingRow>;
  /** How many past subscribers the row would have spoken for. */
  readonly subscribers: Scalars['Int']['output'];
  /** The most that they owed, added up. */
  readonly actual: Scalars['VND']['output'];
  /** Had each used the same share of its ceiling as it did. */
  readonly likely: Scalars['VND']['output'];
  /** Had each used all of it. */
  readonly possible: Scalars['VND']['output'];
};

/** What a proposed table of ceilings would have made of past subscribers. */
export type TryCeilingsPayload = {
  /** A row each, and one for those whom the table advances nothing; empty where it is refused. */
  readonly rows: ReadonlyArray<TriedCeilingRow>;
  /** Every rule that the table or the days fail. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A draft, and the days whose attempts it is tried on. */
export type TryCircularInput = {
  /** Every price that it would bring. */
  readonly prices?: ReadonlyArray<DraftPriceInput>;
  /** Every policy that it would bring or switch off. */
  readonly policies?: ReadonlyArray<DraftPolicyInput>;
  /** The first day whose attempts are tried; the draft is in force from it on. */
  readonly from: Scalars['Date']['input'];
  /** The day before which to end, at most 366 days later. */
  readonly until: Scalars['Date']['input'];
};

/** What of an endpoint is to change; what is left out stays as it is. */
export type UpdateWebhookEndpointInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The `id` of a WebhookEndpoint, as `webhookEndpoints` lists it. */
  readonly endpointId: Scalars['ID']['input'];
  /** An https address of a public network, at most 500 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** What it is to hear of; everything where the list is empty. */
  readonly types?: InputMaybe<ReadonlyArray<WebhookEventType>>;
  /** On: what waits leaves, and failures are forgotten. Off: it hears nothing. */
  readonly on?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who wants which dearer package. */
export type UpgradePromotionInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** The code of a dearer package of the same region. */
  readonly package: Scalars['String']['input'];
};

/** What is left out stays as it was; a new card needs its product line and begins active with no extra room. */
export type UpsertDecoderCardInput = {
  /** The card's number: 11 or 12 digits, or for VTVcab ON a phone number. */
  readonly number: Scalars['String']['input'];
  /** When this was known: older than what is on record, it changes nothing. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The product line that the card belongs to; it stays for ever. */
  readonly productLine?: InputMaybe<ProductLine>;
  /** What the television company says of the card (K-CARD). */
  readonly status?: InputMaybe<CardStatus>;
  /** The code of the package that the card is on. */
  readonly package?: InputMaybe<Scalars['String']['input']>;
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms?: InputMaybe<Scalars['Int']['input']>;
  /** The card's last day of service. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The holder's whole name, by which customers are known online (O-IDENTIFY). */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The contact phone, whose last four digits customers are known by. */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where confirmations go that name no other address (O-EMAIL). */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
};

/** What is left out stays as it was. A new number needs operator, billing and activatedOn; it begins active, individual, unflagged, with no usage. A later activatedOn on a terminated number is a new subscriber. */
export type UpsertSubscriberInput = {
  /** A mobile number, in whatever spelling: `09…`, `84…` or `+84…`. */
  readonly msisdn: Scalars['String']['input'];
  /** When the operator knew this: older than what is on record, it changes nothing. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose line it is. */
  readonly operator?: InputMaybe<Operator>;
  /** Whether it is paid for before or afterwards. */
  readonly billing?: InputMaybe<Billing>;
  /** Whether a person holds it or an organisation. */
  readonly segment?: InputMaybe<Segment>;
  /** What the line may do. */
  readonly status?: InputMaybe<LineStatus>;
  /** The day from which its age counts (K-AGE); a later one after termination is a new subscriber. */
  readonly activatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The province of the billing address, at most 100 characters. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** The day on which its billing cycle starts: 1, 11 or 21. */
  readonly billingCycleDay?: InputMaybe<Scalars['Int']['input']>;
  /** What voice, SMS, data, Funring, MCA and 140x messages cost it in 30 days, K+ left out (K-USAGE). */
  readonly basicUsage30Days?: InputMaybe<Scalars['VND']['input']>;
  /** The last of those 30 days. */
  readonly basicUsageAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is flagged for abuse, so that it cannot pay (K-ABUSE). */
  readonly flaggedForAbuse?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last day of the line's validity (S-WHO). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The average of a month's top-ups, on which the ceiling of advances rests (S-CEILING). */
  readonly averageMonthlyTopUp?: InputMaybe<Scalars['VND']['input']>;
  /** What it owes to other advance services (S-WHO). */
  readonly otherAdvanceDebt?: InputMaybe<Scalars['VND']['input']>;
  /** What the operator calls a line that is no ordinary customer's, in capitals: OFFICIAL, OPERATIONAL, RENTED, TRIAL or INTERNAL, which are in no promotion (P-WHO). */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The data package that it holds (P-MIU). */
  readonly dataPackage?: InputMaybe<DataPackage>;
};

/** Who is asking: what a client may show. */
export type Viewer = {
  /** The name under which changes are written down. */
  readonly principal: Scalars['String']['output'];
  /** The role of the token or credential, such as `support`. */
  readonly role: Scalars['String']['output'];
  /** Every scope that was given, in alphabetical order. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The number that a subscriber's token is of: 84 and nine digits; null for everybody else. */
  readonly msisdn?: Maybe<Scalars['String']['output']>;
  /** When the token ends, in real time; null where a credential has no end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A scratch card or an e-voucher: what it stands for, and what became of it. */
export type Voucher = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The serial number, ten digits, as it is printed. */
  readonly serial: Scalars['String']['output'];
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long it renews. */
  readonly term: Term;
  /** The last day on which it buys anything. */
  readonly validUntil: Scalars['Date']['output'];
  /** Where it stands today. */
  readonly status: VoucherStatus;
  /** The package that it buys. */
  readonly package: Package;
  /** The batch that it was issued with. */
  readonly batch: VoucherBatch;
  /** What staff did with spans that it is of, the first first. */
  readonly changes: ReadonlyArray<VoucherChange>;
  /** What it was spent on; null where it was not. */
  readonly renewal?: Maybe<Renewal>;
};

/** Vouchers issued together; their serials follow each other. */
export type VoucherBatch = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The first serial, ten digits. */
  readonly firstSerial: Scalars['String']['output'];
  /** The last serial, ten digits. */
  readonly lastSerial: Scalars['String']['output'];
  /** How many vouchers. */
  readonly count: Scalars['Int']['output'];
  /** The last day on which they buy anything. */
  readonly validUntil: Scalars['Date']['output'];
  /** When the batch was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Who issued it. */
  readonly issuedBy: Scalars['String']['output'];
  /** When the last of its codes was made and shown; null while some are still to be made. */
  readonly codedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many extra sets are on the card: 0, 1 or 2 (Multi Room). */
  readonly extraRooms: Scalars['Int']['output'];
  /** For how long each renews. */
  readonly term: Term;
  /** The package that each buys. */
  readonly package: Package;
};

/** A page of batches, newest first. */
export type VoucherBatchConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<VoucherBatchEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A batch in a list. */
export type VoucherBatchEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: VoucherBatch;
};

/** A batch: how its vouchers stand, and what staff did with them. */
export type VoucherBatchLife = {
  /** What was issued together, with its span of serials. */
  readonly batch: VoucherBatch;
  /** How its vouchers stand; they add up to all of it. */
  readonly states: ReadonlyArray<VoucherStateCount>;
  /** What staff did with spans of it, the first first. */
  readonly changes: ReadonlyArray<VoucherChange>;
};

/** What staff did with a span of serials (O-VOUCHER-BATCH). */
export type VoucherChange = {
  /** What was done. */
  readonly change: VoucherChangeKind;
  /** The first serial that was named, ten digits. */
  readonly firstSerial: Scalars['String']['output'];
  /** The last serial that was named, ten digits. */
  readonly lastSerial: Scalars['String']['output'];
  /** How many vouchers of the span it changed. */
  readonly changed: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What staff do with vouchers that are not spent (O-VOUCHER-BATCH). */
export type VoucherChangeKind =
  /** Put on sale. */
  | 'ACTIVATE'
  /** Taken out of sale. */
  | 'CANCEL';

/** What a code would buy, without spending it. */
export type VoucherCheckPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The package; null where the code is none of ours. */
  readonly package?: Maybe<Package>;
  /** The extra rooms that it renews with; null where the code is none of ours. */
  readonly extraRooms?: Maybe<Scalars['Int']['output']>;
  /** For how long it renews; null where the code is none of ours. */
  readonly term?: Maybe<Term>;
  /** The last day on which it buys anything; null where the code is none of ours. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Serials from first to last, both included; `batchId` alone means the whole batch. */
export type VoucherSpanInput = {
  /** The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one outcome, however often it is sent; with another input it is refused (G-ONCE). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The batch, by the `id` that `issueVouchers` gave. */
  readonly batchId: Scalars['ID']['input'];
  /** The first serial; left out, the last alone, or the batch's first. */
  readonly firstSerial?: InputMaybe<Scalars['String']['input']>;
  /** The last serial; left out, the first alone, or the batch's last. */
  readonly lastSerial?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the record: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How many vouchers of a span were changed. */
export type VoucherSpanPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** How many changed; 0 where the request was refused. */
  readonly changed: Scalars['Int']['output'];
};

/** How many vouchers of a batch stand so. */
export type VoucherStateCount = {
  /** What was done with them last; whether they have expired since is told by the batch's last day. */
  readonly status: VoucherStatus;
  /** How many they are. */
  readonly vouchers: Scalars['Int']['output'];
};

/** Where a voucher stands (O-VOUCHER-BATCH). */
export type VoucherStatus =
  /** Issued, and not on sale yet. */
  | 'PRINTED'
  /** On sale or sold: its code buys what it stands for, once. */
  | 'ACTIVE'
  /** Its code was spent on a renewal. */
  | 'SPENT'
  /** Taken out of sale by staff; its code buys nothing. */
  | 'CANCELLED'
  /** Past its last day, and not spent. */
  | 'EXPIRED';

/** What waits for somebody now, whichever day is asked for. */
export type Waiting = {
  /** Changes that wait for a second person, counted up to 1,000 (G-TWO). */
  readonly proposals: Scalars['Int']['output'];
  /** Requests for refunds that are open, of the 1,000 that were made last. */
  readonly refundRequests: Scalars['Int']['output'];
  /** Renewals that are paid and owed back, counted up to 1,000. */
  readonly refundsDue: Scalars['Int']['output'];
  /** Renewals whose payment has not come to an end, counted up to 1,000 (O-PENDING). */
  readonly pendingPayments: Scalars['Int']['output'];
  /** Payments left to staff, nobody knowing the outcome, counted up to 1,000 (O-PENDING). */
  readonly parkedPayments: Scalars['Int']['output'];
  /** Commands that the television company has not answered, counted up to 1,000. */
  readonly activations: Scalars['Int']['output'];
  /** Confirmations that wait to leave, counted up to 1,000 (O-EMAIL). */
  readonly mails: Scalars['Int']['output'];
};

/** One attempt to deliver, and what came of it. */
export type WebhookAttempt = {
  /** The first is 1. */
  readonly number: Scalars['Int']['output'];
  /** When it began, in real time. */
  readonly at: Scalars['DateTime']['output'];
  /** How long it took. */
  readonly milliseconds: Scalars['Int']['output'];
  /** The answer's; null where none came. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** Why it failed; null where it was taken. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** How the answer began; null where none came. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
};

/** An event on its way to an endpoint. */
export type WebhookDelivery = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** The endpoint that it is for. */
  readonly endpointId: Scalars['ID']['output'];
  /** The header `webhook-id` of every attempt. */
  readonly webhookId: Scalars['String']['output'];
  /** What it tells of. */
  readonly type: WebhookEventType;
  /** When that became so of which it tells. */
  readonly at: Scalars['DateTime']['output'];
  /** What is sent. */
  readonly body: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: WebhookDeliveryState;
  /** When it is tried next; null where it is not. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every attempt so far, the first at the beginning. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
};

/** A page of deliveries, newest first. */
export type WebhookDeliveryConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** A delivery in a list. */
export type WebhookDeliveryEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: WebhookDelivery;
};

/** What was queued for an endpoint. */
export type WebhookDeliveryPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** What was queued, as it then is; null where the request was refused. */
  readonly delivery?: Maybe<WebhookDelivery>;
};

/** Where a delivery stands. */
export type WebhookDeliveryState =
  /** Waits for its next attempt. */
  | 'QUEUED'
  /** Taken by the endpoint: it answered 2xx. */
  | 'DELIVERED'
  /** Given up; it is tried again only where somebody asks for it. */
  | 'FAILED';

/** Where a partner, or the operator, is told of events. */
export type WebhookEndpoint = Node & {
  /** Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is; null for the operator's, which hears of everything. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Where events are sent, over https. */
  readonly url: Scalars['String']['output'];
  /** What it hears of; everything where it is empty. */
  readonly types: ReadonlyArray<WebhookEventType>;
  /** Whether it hears of events: it is neither switched off nor deleted. */
  readonly on: Scalars['Boolean']['output'];
  /** Why it is off; null while it is on. */
  readonly off?: Maybe<WebhookSwitchedOff>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The principal who created it. */
  readonly createdBy: Scalars['String']['output'];
  /** Since when every attempt has failed; null where the last one was taken. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its secret of before signs too; null where it does not. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of endpoints, newest first. */
export type WebhookEndpointConnection = {
  /** What stands on the page, in the order of the list. */
  readonly edges: ReadonlyArray<WebhookEndpointEdge>;
  /** Whether the list goes on, and from which cursor. */
  readonly pageInfo: PageInfo;
};

/** An endpoint in a list. */
export type WebhookEndpointEdge = {
  /** Where this stands in the list: given as `after`, the list goes on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in the list. */
  readonly node: WebhookEndpoint;
};

/** What became of a change of an endpoint. */
export type WebhookEndpointPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The endpoint as it then is; null where the request was refused. */
  readonly endpoint?: Maybe<WebhookEndpoint>;
};

/** What a webhook tells of; RENEWAL_SUCCEEDED is sent as renewal.succeeded. */
export type WebhookEventType =
  /** A card was renewed and paid. */
  | 'RENEWAL_SUCCEEDED'
  /** A request to renew was refused, with every reason. */
  | 'RENEWAL_REFUSED'
  /** The television company rejected a paid renewal for good, and the money is owed back. */
  | 'RENEWAL_REFUND_DUE'
  /** A renewal's money was given back to the main balance. */
  | 'RENEWAL_REFUNDED'
  /** A card was registered for auto-renewal, and confirmed where it had to be. */
  | 'AUTO_RENEWAL_REGISTERED'
  /** A registration for auto-renewal was cancelled. */
  | 'AUTO_RENEWAL_CANCELLED'
  /** A registered card was renewed on its expiry day. */
  | 'AUTO_RENEWAL_CHARGED'
  /** A registered card could not be renewed on its expiry day; the registration stays. */
  | 'AUTO_RENEWAL_FAILED'
  /** An advance was confirmed, granted, and is owed. */
  | 'ADVANCE_GRANTED'
  /** A top-up has paid the last of an advance. */
  | 'ADVANCE_REPAID'
  /** Somebody of staff proposes a change that another must decide on; the operator alone hears of it. */
  | 'PROPOSAL_OPENED'
  /** A notice of a coming renewal was written to a subscriber (P-NOTICE). */
  | 'PROMOTION_NOTIFIED'
  /** A subscriber has refused its renewal (P-OPTOUT). */
  | 'PROMOTION_OPTED_OUT'
  /** A package was renewed into another. */
  | 'PROMOTION_RENEWED'
  /** A promotion is over: cancelled, ended with its line, or expired. */
  | 'PROMOTION_ENDED'
  /** Nothing has happened: somebody asked for it with `sendTestWebhook`. */
  | 'WEBHOOK_TEST';

/** `secret` is shown this once: the same key again gives the endpoint alone. */
export type WebhookSecretPayload = {
  /** Every rule that the request fails; empty where it was done (G-EXPLAIN). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE). */
  readonly replayed: Scalars['Boolean']['output'];
  /** The endpoint without its secret; null where the request was refused. */
  readonly endpoint?: Maybe<WebhookEndpoint>;
  /** What signs, `whsec_` and the secret in base64; null where the key was seen before. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** Why an endpoint is off. */
export type WebhookSwitchedOff =
  /** Somebody switched it off by mutation. */
  | 'ASKED'
  /** Nothing was taken for five days. */
  | 'FAILING'
  /** It answered 410. */
  | 'GONE';

export type ConsoleActivateVouchersMutationVariables = Exact<{
  input: VoucherSpanInput;
}>;


export type ConsoleActivateVouchersMutation = { readonly activateVouchers?: { readonly changed: number, readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleAdvanceExaminationQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  bundle: Bundle;
  quantity?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleAdvanceExaminationQuery = { readonly advanceExamination: { readonly at: string, readonly rules: ReadonlyArray<{ readonly rule: Rule, readonly result: RuleResult, readonly whyNotAsked?: string | null, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly staffText: string, readonly customerText?: string | null }>, readonly alternatives: ReadonlyArray<{ readonly bundle: Bundle, readonly quantity: number, readonly price: number }> } };

export type AdvanceReportsQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type AdvanceReportsQuery = { readonly advanceBook: ReadonlyArray<{ readonly day: string, readonly granted: number, readonly repaid: number, readonly outstanding: number, readonly overdue: number, readonly writtenOff: number, readonly recovered: number, readonly lost: number }>, readonly advanceExposure: ReadonlyArray<{ readonly daysFrom: number, readonly bundle: Bundle, readonly ceiling: number, readonly advances: number, readonly outstanding: number, readonly overdue: number }>, readonly advanceRecovery: ReadonlyArray<{ readonly week: string, readonly bundle: Bundle, readonly ceiling: number, readonly advances: number, readonly granted: number, readonly within1Day: number, readonly within7Days: number, readonly within30Days: number, readonly soFar: number }> };

export type AdvanceTermsQueryVariables = Exact<{
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type AdvanceTermsQuery = { readonly advancePrices: ReadonlyArray<{ readonly bundle: Bundle, readonly unitPrice?: number | null, readonly quantities: ReadonlyArray<number>, readonly monthsActiveFrom?: number | null, readonly averageMonthlyTopUpFrom?: number | null, readonly fromHour?: number | null, readonly untilHour?: number | null, readonly validFrom: string, readonly validTo?: string | null, readonly recordedAt: string, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } }>, readonly advanceCeilings?: { readonly validFrom: string, readonly validTo?: string | null, readonly recordedAt: string, readonly rows: ReadonlyArray<{ readonly monthsActiveFrom: number, readonly averageMonthlyTopUpFrom: number, readonly ceiling: number }>, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } } | null };

export type ConsoleAdvancesQueryVariables = Exact<{
  status?: InputMaybe<AdvanceStatus>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  bundle?: InputMaybe<Bundle>;
  ceiling?: InputMaybe<Scalars['VND']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleAdvancesQuery = { readonly advances: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly status: AdvanceStatus, readonly requestedAt: string, readonly grantedAt?: string | null, readonly overdueSince?: string | null, readonly subscriber: { readonly msisdn: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleApproveProposalMutationVariables = Exact<{
  input: DecideInput;
}>;


export type ConsoleApproveProposalMutation = { readonly approveProposal?: { readonly replayed: boolean, readonly proposal?: { readonly id: string, readonly operation: string, readonly state: ProposalState, readonly difference: ReadonlyArray<string>, readonly reason: string, readonly proposedBy: string, readonly expiresAt: string, readonly decidedBy?: string | null, readonly decision?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type AuditLogQueryVariables = Exact<{
  principal?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<AuditSubject>;
  requestId?: InputMaybe<Scalars['String']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly principal: string, readonly authorRole: Role, readonly operation: string, readonly address?: string | null, readonly subjectKind?: AuditSubject | null, readonly subjectId?: string | null, readonly input: unknown, readonly before?: unknown | null, readonly after?: unknown | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleAutoRenewalExaminationQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  card: Scalars['String']['input'];
}>;


export type ConsoleAutoRenewalExaminationQuery = { readonly autoRenewalExamination: { readonly at: string, readonly rules: ReadonlyArray<{ readonly rule: Rule, readonly result: RuleResult, readonly whyNotAsked?: string | null, readonly staffText: string, readonly customerText?: string | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null }>, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly number: string, readonly expiresOn?: string | null }> } };

export type ConsoleBasicUsageQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  days?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleBasicUsageQuery = { readonly subscriber?: { readonly id: string, readonly basicUsage30Days: number, readonly basicUsageAsOf?: string | null, readonly basicUsage: ReadonlyArray<{ readonly day: string, readonly service: BasicService, readonly amount: number }> } | null };

export type ConsoleCancelTrialMutationVariables = Exact<{
  input: CancelTrialInput;
}>;


export type ConsoleCancelTrialMutation = { readonly cancelTrial?: { readonly replayed: boolean, readonly run?: { readonly id: string, readonly state: TrialState, readonly from: string, readonly until: string, readonly prices: number, readonly policies: number, readonly expected?: number | null, readonly decided: number, readonly askedBy: string, readonly askedAt: string, readonly endedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type ConsoleCancelVouchersMutationVariables = Exact<{
  input: VoucherSpanInput;
}>;


export type ConsoleCancelVouchersMutation = { readonly cancelVouchers?: { readonly changed: number, readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleCapSweepMutationVariables = Exact<{
  kind: SweepKind;
  on: Scalars['Date']['input'];
  most?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleCapSweepMutation = { readonly capSweep?: { readonly sweep?: { readonly kind: SweepKind, readonly on: string, readonly due: number, readonly succeeded: number, readonly refused: number, readonly remaining: number, readonly most?: number | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleCardPaymentQueryVariables = Exact<{
  reference: Scalars['String']['input'];
}>;


export type ConsoleCardPaymentQuery = { readonly cardPayment?: { readonly payment: { readonly gateway: string, readonly gatewayReference: string, readonly amount: number, readonly startedAt: string, readonly wayOpenUntil: string, readonly queries: number, readonly nextQueryAt?: string | null, readonly outcome?: PaymentOutcome | null, readonly gatewayCode?: string | null, readonly transactionNo?: string | null, readonly threeDs?: string | null, readonly paidAt?: string | null, readonly parkedAt?: string | null, readonly renewal: { readonly id: string, readonly status: RenewalStatus, readonly paymentMethod: PaymentMethod, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly customerText?: string | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } }, readonly messages: ReadonlyArray<{ readonly message: { readonly id: string, readonly gateway: string, readonly kind: GatewayMessageKind, readonly receivedAt: string, readonly gatewayReference?: string | null, readonly taken: boolean, readonly why?: string | null }, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly mails: ReadonlyArray<{ readonly id: string, readonly to: string, readonly state: MailState, readonly attempts: number, readonly queuedAt: string, readonly sentAt?: string | null, readonly trouble?: string | null }> } | null };

export type ConsoleCardPaymentsQueryVariables = Exact<{
  status?: InputMaybe<RenewalStatus>;
  gateway?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleCardPaymentsQuery = { readonly cardPayments: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly gateway: string, readonly gatewayReference: string, readonly amount: number, readonly startedAt: string, readonly nextQueryAt?: string | null, readonly outcome?: PaymentOutcome | null, readonly gatewayCode?: string | null, readonly paidAt?: string | null, readonly parkedAt?: string | null, readonly renewal: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly card: { readonly number: string }, readonly package: { readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleCardTimelineQueryVariables = Exact<{
  card: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<TimelineKind> | TimelineKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleCardTimelineQuery = { readonly decoderCard?: { readonly id: string, readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: TimelineKind, readonly id: string, readonly at: string, readonly summary: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type ConsoleCircularDraftsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleCircularDraftsQuery = { readonly circularDrafts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly validFrom: string, readonly validTo?: string | null, readonly state: CircularState, readonly prices: number, readonly policies: number, readonly csv: string, readonly changedBy: string, readonly publishedBy?: string | null, readonly circular: { readonly code: string, readonly titleVi: string }, readonly findings: ReadonlyArray<{ readonly kind: CircularFindingKind, readonly cell: string, readonly text: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type CircularsQueryVariables = Exact<{ [key: string]: never; }>;


export type CircularsQuery = { readonly circulars: ReadonlyArray<{ readonly id: string, readonly code: string, readonly titleVi: string, readonly titleEn?: string | null, readonly issuedBy: string, readonly issuedOn?: string | null, readonly url?: string | null }> };

export type ConsoleCloseDayMutationVariables = Exact<{
  day: Scalars['Date']['input'];
}>;


export type ConsoleCloseDayMutation = { readonly closeDay?: { readonly replayed: boolean, readonly closedDay?: { readonly day: string, readonly closedAt: string, readonly closedBy: string, readonly movements: number, readonly amount: number } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type ConsoleClosedDayQueryVariables = Exact<{
  day: Scalars['Date']['input'];
}>;


export type ConsoleClosedDayQuery = { readonly closedDay?: { readonly day: string, readonly closedAt: string, readonly closedBy: string, readonly movements: number, readonly amount: number, readonly findings: ReadonlyArray<string>, readonly accounts: ReadonlyArray<{ readonly account: ControlAccount, readonly kind: AccountKind, readonly balance: number }>, readonly services: ReadonlyArray<{ readonly service: LedgerService, readonly amount: number, readonly movements: number }>, readonly lines: ReadonlyArray<{ readonly ofDay: string, readonly debit: ControlAccount, readonly credit: ControlAccount, readonly reason: TransferReason, readonly service: LedgerService, readonly amount: number, readonly movements: number }>, readonly late: ReadonlyArray<{ readonly ofDay: string, readonly debit: ControlAccount, readonly credit: ControlAccount, readonly reason: TransferReason, readonly service: LedgerService, readonly amount: number, readonly movements: number }>, readonly differences: ReadonlyArray<{ readonly service: LedgerService, readonly ledger: number, readonly onRecord: number, readonly cases: number }> } | null };

export type ConsoleClosedDaysQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleClosedDaysQuery = { readonly closedDays: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly day: string, readonly closedAt: string, readonly closedBy: string, readonly movements: number, readonly amount: number, readonly findings: ReadonlyArray<string>, readonly late: ReadonlyArray<{ readonly ofDay: string, readonly amount: number, readonly movements: number }>, readonly differences: ReadonlyArray<{ readonly service: LedgerService, readonly ledger: number, readonly onRecord: number, readonly cases: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleDeclineProposalMutationVariables = Exact<{
  input: DecideInput;
}>;


export type ConsoleDeclineProposalMutation = { readonly declineProposal?: { readonly replayed: boolean, readonly proposal?: { readonly id: string, readonly operation: string, readonly state: ProposalState, readonly difference: ReadonlyArray<string>, readonly reason: string, readonly proposedBy: string, readonly expiresAt: string, readonly decidedBy?: string | null, readonly decision?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type DeclineRefundMutationVariables = Exact<{
  input: DeclineRefundRequestInput;
}>;


export type DeclineRefundMutation = { readonly declineRefundRequest?: { readonly replayed: boolean, readonly refundRequest?: { readonly id: string, readonly status: RefundRequestStatus, readonly declinedBy?: string | null, readonly declinedAt?: string | null, readonly declineReason?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleDialogueSessionsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleDialogueSessionsQuery = { readonly dialogueSessions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly msisdn: string, readonly gateway: string, readonly gatewaySessionId: string, readonly serviceCode: string, readonly startedAt: string, readonly endedAt?: string | null, readonly place: DialoguePlace, readonly leftAt?: DialoguePlace | null, readonly steps: ReadonlyArray<{ readonly number: number, readonly key: string, readonly at: string, readonly place: DialoguePlace, readonly screen: string, readonly screenKey: string, readonly reading: string, readonly ended: boolean, readonly milliseconds: number, readonly command?: string | null, readonly recordedId?: string | null, readonly refusedBy: ReadonlyArray<Rule> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleExaminationQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type ConsoleExaminationQuery = { readonly examination: { readonly at: string, readonly quote?: { readonly total: number, readonly price: number, readonly fee: number, readonly expiresOnBefore?: string | null, readonly expiresOnAfter: string } | null, readonly rules: ReadonlyArray<{ readonly rule: Rule, readonly result: RuleResult, readonly whyNotAsked?: string | null, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly asOf?: string | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly staffText: string, readonly customerText?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null, readonly url?: string | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string }> }>, readonly alternatives: ReadonlyArray<{ readonly extraRooms: number, readonly term: Term, readonly method: PaymentMethod, readonly package: { readonly code: string, readonly name: string }, readonly quote?: { readonly total: number, readonly expiresOnAfter: string } | null }> } };

export type FindCardQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type FindCardQuery = { readonly decoderCard?: { readonly id: string, readonly number: string, readonly productLine: ProductLine, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly extraRooms: number, readonly package?: { readonly code: string, readonly name: string } | null, readonly periods: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string, readonly term: Term, readonly extraRooms: number, readonly package: { readonly code: string } }> } | null };

export type FindSubscriberQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type FindSubscriberQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly operator: Operator, readonly billing: Billing, readonly segment: Segment, readonly status: LineStatus, readonly activatedOn: string, readonly province?: string | null, readonly mainBalance: number, readonly basicUsage30Days: number, readonly basicUsageAsOf?: string | null, readonly flaggedForAbuse: boolean, readonly validUntil?: string | null, readonly customerKind: CustomerKind, readonly owed: number, readonly rememberedCards: ReadonlyArray<{ readonly id: string, readonly number: string, readonly expiresOn?: string | null }> } | null };

export type ConsoleGatewayMessagesQueryVariables = Exact<{
  taken?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleGatewayMessagesQuery = { readonly gatewayMessages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly gateway: string, readonly kind: GatewayMessageKind, readonly receivedAt: string, readonly gatewayReference?: string | null, readonly taken: boolean, readonly why?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleGuessLocksQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleGuessLocksQuery = { readonly guessLocks: ReadonlyArray<{ readonly kind: GuessKind, readonly cardNumber?: string | null, readonly client?: string | null, readonly lockedUntil?: string | null }> };

export type ConsoleIncomingMessagesQueryVariables = Exact<{
  sender: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleIncomingMessagesQuery = { readonly incomingMessages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly sender: string, readonly code: string, readonly text: string, readonly receivedAt: string, readonly state: IncomingMessageState, readonly answeredAt?: string | null, readonly reply?: string | null, readonly gateway: string, readonly gatewayMessageId?: string | null, readonly recordedId?: string | null, readonly refusedBy: ReadonlyArray<Rule> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueCredentialInput;
}>;


export type IssueApiKeyMutation = { readonly issueApiKey?: { readonly secret?: string | null, readonly signingSecret?: string | null, readonly replayed: boolean, readonly credential?: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleIssueVouchersMutationVariables = Exact<{
  input: IssueVouchersInput;
}>;


export type ConsoleIssueVouchersMutation = { readonly issueVouchers?: { readonly replayed: boolean, readonly batch?: { readonly id: string, readonly firstSerial: string, readonly lastSerial: string, readonly count: number, readonly validUntil: string, readonly issuedAt: string } | null, readonly vouchers: ReadonlyArray<{ readonly serial: string, readonly code: string }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleLedgerAccountsAsOfQueryVariables = Exact<{
  asOf: Scalars['Date']['input'];
}>;


export type ConsoleLedgerAccountsAsOfQuery = { readonly ledgerAccounts: ReadonlyArray<{ readonly account: ControlAccount, readonly kind: AccountKind, readonly balance: number }> };

export type LedgerAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerAccountsQuery = { readonly ledgerAccounts: ReadonlyArray<{ readonly account: ControlAccount, readonly kind: AccountKind, readonly balance: number }> };

export type ConsoleLedgerMovementsQueryVariables = Exact<{
  account: ControlAccount;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  reason?: InputMaybe<TransferReason>;
  reference?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleLedgerMovementsQuery = { readonly ledgerMovements: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly recordedAt: string, readonly debit: ControlAccount, readonly credit: ControlAccount, readonly amount: number, readonly reason: TransferReason, readonly service: LedgerService, readonly reference: string, readonly cause?: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleLiftGuessLockMutationVariables = Exact<{
  input: LiftGuessLockInput;
}>;


export type ConsoleLiftGuessLockMutation = { readonly liftGuessLock?: { readonly replayed: boolean, readonly lock?: { readonly kind: GuessKind, readonly cardNumber?: string | null, readonly client?: string | null, readonly lockedUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleMailsQueryVariables = Exact<{
  state?: InputMaybe<MailState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleMailsQuery = { readonly mails: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly to: string, readonly state: MailState, readonly attempts: number, readonly queuedAt: string, readonly sentAt?: string | null, readonly trouble?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleMessagesQueryVariables = Exact<{
  to?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MessageState>;
  template?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleMessagesQuery = { readonly messages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly key: string, readonly sentOver: MessageChannel, readonly to: string, readonly text: string, readonly notBefore?: string | null, readonly sentAt?: string | null, readonly state: MessageState, readonly settledAt?: string | null, readonly failure?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type MoveRegionMutationVariables = Exact<{
  input: MoveRegionInput;
}>;


export type MoveRegionMutation = { readonly moveRegion?: { readonly replayed: boolean, readonly enrolment?: { readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly package: { readonly code: string, readonly total: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsolePackageQueryVariables = Exact<{
  code: Scalars['String']['input'];
  productLine: ProductLine;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ConsolePackageQuery = { readonly package?: { readonly id: string, readonly code: string, readonly name: string, readonly channels?: number | null, readonly maxStreams?: number | null, readonly maxDevices?: number | null, readonly onSaleFrom: string, readonly onSaleUntil?: string | null, readonly prices: ReadonlyArray<{ readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly validFrom: string, readonly validTo?: string | null }> } | null };

export type ConsoleParkedPaymentsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleParkedPaymentsQuery = { readonly parkedPayments: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly paymentMethod: PaymentMethod, readonly requestedAt: string, readonly gatewayReference?: string | null, readonly paymentOutcome?: PaymentOutcome | null, readonly gatewayCode?: string | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type PartnerCredentialsQueryVariables = Exact<{
  partner?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PartnerCredentialsQuery = { readonly partnerCredentials: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsolePartnerScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsolePartnerScopesQuery = { readonly partnerScopes: ReadonlyArray<{ readonly name: string }> };

export type ConsolePauseSweepMutationVariables = Exact<{
  kind: SweepKind;
  on: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
}>;


export type ConsolePauseSweepMutation = { readonly pauseSweep?: { readonly sweep?: { readonly kind: SweepKind, readonly on: string, readonly pausedAt?: string | null, readonly pausedBy?: string | null, readonly pauseReason?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly field?: string | null, readonly message: string }> } | null };

export type PoliciesQueryVariables = Exact<{
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type PoliciesQuery = { readonly policies: ReadonlyArray<{ readonly figure: PolicyParameter, readonly value?: string | null, readonly validFrom: string, readonly validTo?: string | null, readonly recordedAt: string, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } }> };

export type ConsolePolicyVersionsQueryVariables = Exact<{
  parameter: Scalars['String']['input'];
}>;


export type ConsolePolicyVersionsQuery = { readonly policyVersions: ReadonlyArray<{ readonly id: string, readonly parameter: string, readonly value?: string | null, readonly validFrom: string, readonly validTo?: string | null, readonly recordedAt: string, readonly recordedBy?: string | null, readonly citation: { readonly circular?: { readonly code: string, readonly titleVi: string } | null } }> };

export type ConsolePriceVersionsQueryVariables = Exact<{
  line: ProductLine;
  package: Scalars['String']['input'];
}>;


export type ConsolePriceVersionsQuery = { readonly priceVersions: ReadonlyArray<{ readonly id: string, readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price?: number | null, readonly validFrom: string, readonly validTo?: string | null, readonly recordedAt: string, readonly recordedBy?: string | null, readonly citation: { readonly circular?: { readonly code: string, readonly titleVi: string } | null } }> };

export type PromotionChangeQueryVariables = Exact<{
  input: PublishPromotionInput;
}>;


export type PromotionChangeQuery = { readonly promotionChange: { readonly changes: ReadonlyArray<{ readonly before?: string | null, readonly after?: string | null, readonly subscribers: number, readonly feesBefore: number, readonly feesAfter: number }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } };

export type PromotionEvidencePageQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type PromotionEvidencePageQuery = { readonly promotionEvidence?: { readonly msisdn: string, readonly madeAt: string, readonly text: string } | null };

export type PromotionReportsQueryVariables = Exact<{
  promotion: Scalars['String']['input'];
  renewsOn: Scalars['Date']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type PromotionReportsQuery = { readonly promotionForecast: ReadonlyArray<{ readonly held: string, readonly region?: Region | null, readonly outcome: string, readonly subscribers: number, readonly fees: number, readonly package?: { readonly code: string } | null }>, readonly promotionFunnel: ReadonlyArray<{ readonly cycleDay: number, readonly region?: Region | null, readonly stage: string, readonly subscribers: number, readonly package?: { readonly code: string } | null }>, readonly promotionsNotRenewed: ReadonlyArray<{ readonly id: string, readonly reason?: Rule | null, readonly package: { readonly code: string }, readonly subscriber: { readonly msisdn: string } }>, readonly promotionBook: ReadonlyArray<{ readonly day: string, readonly fees: number, readonly subscriptions: number, readonly receivable: number }> };

export type ConsoleProposalsQueryVariables = Exact<{
  state?: InputMaybe<ProposalState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleProposalsQuery = { readonly proposals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly operation: string, readonly input: unknown, readonly difference: ReadonlyArray<string>, readonly reason: string, readonly proposedBy: string, readonly proposedAt: string, readonly expiresAt: string, readonly state: ProposalState, readonly decidedBy?: string | null, readonly decidedAt?: string | null, readonly decision?: string | null, readonly appliedAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleProposeMutationVariables = Exact<{
  input: ProposeInput;
}>;


export type ConsoleProposeMutation = { readonly propose?: { readonly replayed: boolean, readonly proposal?: { readonly id: string, readonly operation: string, readonly state: ProposalState, readonly difference: ReadonlyArray<string>, readonly reason: string, readonly proposedBy: string, readonly expiresAt: string, readonly decidedBy?: string | null, readonly decision?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type PublishAdvanceCeilingsMutationVariables = Exact<{
  input: PublishAdvanceCeilingsInput;
}>;


export type PublishAdvanceCeilingsMutation = { readonly publishAdvanceCeilings?: { readonly warnings: ReadonlyArray<string>, readonly ceilings?: { readonly validFrom: string, readonly validTo?: string | null, readonly rows: ReadonlyArray<{ readonly monthsActiveFrom: number, readonly averageMonthlyTopUpFrom: number, readonly ceiling: number }>, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } } | null, readonly inForce: ReadonlyArray<{ readonly phase: PublicationPhase, readonly validFrom?: string | null, readonly validTo?: string | null, readonly value?: string | null, readonly gap: boolean }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PublishAdvancePriceMutationVariables = Exact<{
  input: PublishAdvancePriceInput;
}>;


export type PublishAdvancePriceMutation = { readonly publishAdvancePrice?: { readonly warnings: ReadonlyArray<string>, readonly price?: { readonly bundle: Bundle, readonly unitPrice?: number | null, readonly quantities: ReadonlyArray<number>, readonly monthsActiveFrom?: number | null, readonly averageMonthlyTopUpFrom?: number | null, readonly fromHour?: number | null, readonly untilHour?: number | null, readonly validFrom: string, readonly validTo?: string | null, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } } | null, readonly inForce: ReadonlyArray<{ readonly phase: PublicationPhase, readonly validFrom?: string | null, readonly validTo?: string | null, readonly value?: string | null, readonly gap: boolean }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsolePublishCircularDraftMutationVariables = Exact<{
  input: PublishCircularDraftInput;
}>;


export type ConsolePublishCircularDraftMutation = { readonly publishCircularDraft?: { readonly replayed: boolean, readonly draft?: { readonly id: string, readonly state: CircularState, readonly validFrom: string, readonly prices: number, readonly policies: number, readonly publishedBy?: string | null, readonly findings: ReadonlyArray<{ readonly kind: CircularFindingKind, readonly cell: string, readonly text: string }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type PublishPolicyMutationVariables = Exact<{
  input: PublishPolicyInput;
}>;


export type PublishPolicyMutation = { readonly publishPolicy?: { readonly warnings: ReadonlyArray<string>, readonly policy?: { readonly figure: PolicyParameter, readonly value?: string | null, readonly validFrom: string, readonly validTo?: string | null, readonly recordedAt: string, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } } | null, readonly inForce: ReadonlyArray<{ readonly phase: PublicationPhase, readonly validFrom?: string | null, readonly validTo?: string | null, readonly value?: string | null, readonly gap: boolean }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PublishPriceMutationVariables = Exact<{
  input: PublishPriceInput;
}>;


export type PublishPriceMutation = { readonly publishPrice?: { readonly warnings: ReadonlyArray<string>, readonly price?: { readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly validFrom: string, readonly validTo?: string | null } | null, readonly inForce: ReadonlyArray<{ readonly phase: PublicationPhase, readonly timing?: Timing | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly value?: string | null, readonly gap: boolean }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PublishPromotionRegionsMutationVariables = Exact<{
  input: PublishPromotionRegionsInput;
}>;


export type PublishPromotionRegionsMutation = { readonly publishPromotionRegions?: { readonly validFrom?: string | null, readonly warnings: ReadonlyArray<string>, readonly replayed: boolean, readonly inForce: ReadonlyArray<{ readonly phase: PublicationPhase, readonly validFrom?: string | null, readonly validTo?: string | null, readonly value?: string | null, readonly gap: boolean }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PublishPromotionMutationVariables = Exact<{
  input: PublishPromotionInput;
}>;


export type PublishPromotionMutation = { readonly publishPromotion?: { readonly warnings: ReadonlyArray<string>, readonly replayed: boolean, readonly promotion?: { readonly code: string, readonly expiresOn: string, readonly renewalDays: ReadonlyArray<string>, readonly durationCycles: number, readonly sample: boolean } | null, readonly inForce: ReadonlyArray<{ readonly phase: PublicationPhase, readonly validFrom?: string | null, readonly validTo?: string | null, readonly value?: string | null, readonly gap: boolean }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleQuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type ConsoleQuoteQuery = { readonly quote: { readonly quote?: { readonly price: number, readonly feePercent: string, readonly fee: number, readonly total: number, readonly timing: Timing, readonly extraRooms: number, readonly term: Term, readonly expiresOnBefore?: string | null, readonly expiresOnAfter: string, readonly package: { readonly code: string, readonly name: string }, readonly basis: ReadonlyArray<{ readonly figure: QuoteFigure, readonly citation: { readonly rule: Rule, readonly section?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } };

export type ConsoleQuotesQueryVariables = Exact<{
  card: Scalars['String']['input'];
  payer?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ConsoleQuotesQuery = { readonly quotes: ReadonlyArray<{ readonly extraRooms: number, readonly term: Term, readonly method: PaymentMethod, readonly likeliest: boolean, readonly package: { readonly code: string, readonly name: string }, readonly quote?: { readonly total: number, readonly expiresOnAfter: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string, readonly clearsOn?: string | null }> }> };

export type ConsoleReadLogQueryVariables = Exact<{
  msisdn?: InputMaybe<Scalars['String']['input']>;
  principal?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleReadLogQuery = { readonly readLog: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly msisdn: string, readonly principal: string, readonly role: Role, readonly what: ReadonlyArray<string>, readonly address?: string | null, readonly requestId?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleReconciliationQueryVariables = Exact<{
  gateway: Scalars['String']['input'];
  on: Scalars['Date']['input'];
}>;


export type ConsoleReconciliationQuery = { readonly reconciliation?: { readonly gateway: string, readonly on: string, readonly matched: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ReconciliationKind, readonly gatewayReference: string, readonly ours?: number | null, readonly theirs?: number | null, readonly settledAt?: string | null, readonly reason?: string | null }> } | null };

export type ConsoleReconciliationsQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type ConsoleReconciliationsQuery = { readonly reconciliations: ReadonlyArray<{ readonly gateway: string, readonly on: string, readonly at: string, readonly matched: number, readonly differences: number, readonly open: number }> };

export type ConsoleRefundAdvanceMutationVariables = Exact<{
  input: RefundAdvanceInput;
}>;


export type ConsoleRefundAdvanceMutation = { readonly refundAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly status: AdvanceStatus, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly grantedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleRefundManyMutationVariables = Exact<{
  input: RefundRenewalsInput;
}>;


export type ConsoleRefundManyMutation = { readonly refundRenewals?: { readonly replayed: boolean, readonly outcomes: ReadonlyArray<{ readonly renewalId: string, readonly renewal?: { readonly id: string, readonly status: RenewalStatus } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string }> }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string }> } | null };

export type RefundRequestsQueryVariables = Exact<{
  status?: InputMaybe<RefundRequestStatus>;
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  minimum?: InputMaybe<Scalars['VND']['input']>;
  requestedBy?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RefundRequestsQuery = { readonly refundRequests: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RefundRequestStatus, readonly reason: string, readonly requestedBy: string, readonly requestedAt: string, readonly declinedBy?: string | null, readonly declineReason?: string | null, readonly renewal: { readonly id: string, readonly total: number, readonly status: RenewalStatus } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type RefundMutationVariables = Exact<{
  input: RefundRenewalInput;
}>;


export type RefundMutation = { readonly refundRenewal?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly settledAt?: string | null, readonly payer?: { readonly id: string, readonly mainBalance: number } | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type RefusedAttemptsQueryVariables = Exact<{
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Rule>;
  kind?: InputMaybe<AttemptKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RefusedAttemptsQuery = { readonly refusedAttempts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly kind: AttemptKind, readonly cardNumber: string, readonly payerMsisdn?: string | null, readonly package: string, readonly bundle?: Bundle | null, readonly quantity?: number | null, readonly extraRooms: number, readonly term: Term, readonly paymentMethod: PaymentMethod, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type RegisterPartnerClientMutationVariables = Exact<{
  input: IssueCredentialInput;
}>;


export type RegisterPartnerClientMutation = { readonly registerPartnerClient?: { readonly secret?: string | null, readonly signingSecret?: string | null, readonly replayed: boolean, readonly credential?: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleRenewMutationVariables = Exact<{
  input: RenewFromMainBalanceInput;
}>;


export type ConsoleRenewMutation = { readonly renewFromMainBalance?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string }, readonly payer?: { readonly id: string, readonly msisdn: string, readonly mainBalance: number } | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type RenewalsQueryVariables = Exact<{
  status?: InputMaybe<RenewalStatus>;
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  method?: InputMaybe<PaymentMethod>;
  minimum?: InputMaybe<Scalars['VND']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RenewalsQuery = { readonly renewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string }, readonly payer?: { readonly id: string, readonly msisdn: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type RequestRefundMutationVariables = Exact<{
  input: RequestRefundInput;
}>;


export type RequestRefundMutation = { readonly requestRefund?: { readonly replayed: boolean, readonly refundRequest?: { readonly id: string, readonly status: RefundRequestStatus, readonly reason: string, readonly requestedBy: string, readonly requestedAt: string, readonly renewal: { readonly id: string } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleResumeSweepMutationVariables = Exact<{
  kind: SweepKind;
  on: Scalars['Date']['input'];
}>;


export type ConsoleResumeSweepMutation = { readonly resumeSweep?: { readonly sweep?: { readonly kind: SweepKind, readonly on: string, readonly pausedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly field?: string | null, readonly message: string }> } | null };

export type RevokePartnerCredentialMutationVariables = Exact<{
  input: RevokePartnerCredentialInput;
}>;


export type RevokePartnerCredentialMutation = { readonly revokePartnerCredential?: { readonly replayed: boolean, readonly credential?: { readonly id: string, readonly revokedAt?: string | null, readonly revokedBy?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type RotatePartnerCredentialMutationVariables = Exact<{
  input: RotatePartnerCredentialInput;
}>;


export type RotatePartnerCredentialMutation = { readonly rotatePartnerCredential?: { readonly secret?: string | null, readonly signingSecret?: string | null, readonly replayed: boolean, readonly credential?: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleSaveCircularDraftMutationVariables = Exact<{
  input: SaveCircularDraftInput;
}>;


export type ConsoleSaveCircularDraftMutation = { readonly saveCircularDraft?: { readonly replayed: boolean, readonly draft?: { readonly id: string, readonly state: CircularState, readonly validFrom: string, readonly prices: number, readonly policies: number, readonly publishedBy?: string | null, readonly findings: ReadonlyArray<{ readonly kind: CircularFindingKind, readonly cell: string, readonly text: string }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type ScreenAdvanceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScreenAdvanceQuery = { readonly node?: { readonly __typename: 'AdvanceLoan', readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly unitPrice: number, readonly price: number, readonly repaid: number, readonly status: AdvanceStatus, readonly requestedAt: string, readonly confirmUntil: string, readonly grantedAt?: string | null, readonly overdueSince?: string | null, readonly subscriber: { readonly msisdn: string } } | { readonly __typename: 'AuditEntry' } | { readonly __typename: 'AutoRenewal' } | { readonly __typename: 'Circular' } | { readonly __typename: 'CircularDraft' } | { readonly __typename: 'DecoderCard' } | { readonly __typename: 'DialogueSession' } | { readonly __typename: 'GatewayMessage' } | { readonly __typename: 'IncomingMessage' } | { readonly __typename: 'Mail' } | { readonly __typename: 'Message' } | { readonly __typename: 'Package' } | { readonly __typename: 'PartnerCredential' } | { readonly __typename: 'PolicyVersion' } | { readonly __typename: 'PriceVersion' } | { readonly __typename: 'Promotion' } | { readonly __typename: 'PromotionEnrolment' } | { readonly __typename: 'Proposal' } | { readonly __typename: 'ReconciliationDifference' } | { readonly __typename: 'RefundRequest' } | { readonly __typename: 'RefusedAttempt' } | { readonly __typename: 'Renewal' } | { readonly __typename: 'StatementLine' } | { readonly __typename: 'Subscriber' } | { readonly __typename: 'TopUp' } | { readonly __typename: 'TrialRun' } | { readonly __typename: 'Voucher' } | { readonly __typename: 'VoucherBatch' } | { readonly __typename: 'WebhookDelivery' } | { readonly __typename: 'WebhookEndpoint' } | null };

export type ScreenAdvancesQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ScreenAdvancesQuery = { readonly subscriber?: { readonly advances: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly status: AdvanceStatus, readonly requestedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type ScreenCardQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type ScreenCardQuery = { readonly decoderCard?: { readonly id: string, readonly number: string, readonly productLine: ProductLine, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly extraRooms: number, readonly package?: { readonly code: string, readonly name: string } | null, readonly periods: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string, readonly term: Term, readonly extraRooms: number, readonly package: { readonly code: string, readonly name: string } }>, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly nextChargeAt?: string | null, readonly subscriber: { readonly msisdn: string } } | null } | null };

export type ScreenCircularDraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScreenCircularDraftQuery = { readonly node?: { readonly __typename: 'AdvanceLoan' } | { readonly __typename: 'AuditEntry' } | { readonly __typename: 'AutoRenewal' } | { readonly __typename: 'Circular' } | { readonly __typename: 'CircularDraft', readonly id: string, readonly validFrom: string, readonly validTo?: string | null, readonly state: CircularState, readonly csv: string, readonly changedBy: string, readonly changedAt: string, readonly publishedBy?: string | null, readonly publishedAt?: string | null, readonly circular: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null, readonly issuedBy: string, readonly issuedOn?: string | null, readonly url?: string | null }, readonly findings: ReadonlyArray<{ readonly kind: CircularFindingKind, readonly cell: string, readonly validFrom?: string | null, readonly validTo?: string | null, readonly text: string }> } | { readonly __typename: 'DecoderCard' } | { readonly __typename: 'DialogueSession' } | { readonly __typename: 'GatewayMessage' } | { readonly __typename: 'IncomingMessage' } | { readonly __typename: 'Mail' } | { readonly __typename: 'Message' } | { readonly __typename: 'Package' } | { readonly __typename: 'PartnerCredential' } | { readonly __typename: 'PolicyVersion' } | { readonly __typename: 'PriceVersion' } | { readonly __typename: 'Promotion' } | { readonly __typename: 'PromotionEnrolment' } | { readonly __typename: 'Proposal' } | { readonly __typename: 'ReconciliationDifference' } | { readonly __typename: 'RefundRequest' } | { readonly __typename: 'RefusedAttempt' } | { readonly __typename: 'Renewal' } | { readonly __typename: 'StatementLine' } | { readonly __typename: 'Subscriber' } | { readonly __typename: 'TopUp' } | { readonly __typename: 'TrialRun' } | { readonly __typename: 'Voucher' } | { readonly __typename: 'VoucherBatch' } | { readonly __typename: 'WebhookDelivery' } | { readonly __typename: 'WebhookEndpoint' } | null };

export type ScreenCustomerQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type ScreenCustomerQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly operator: Operator, readonly billing: Billing, readonly segment: Segment, readonly status: LineStatus, readonly activatedOn: string, readonly province?: string | null, readonly mainBalance: number, readonly basicUsage30Days: number, readonly basicUsageAsOf?: string | null, readonly flaggedForAbuse: boolean, readonly validUntil?: string | null, readonly customerKind: CustomerKind, readonly owed: number, readonly grantedBundles: ReadonlyArray<{ readonly bundle: Bundle, readonly remaining: number, readonly countedIn: BundleUnit }>, readonly rememberedCards: ReadonlyArray<{ readonly id: string, readonly number: string, readonly expiresOn?: string | null, readonly status: CardStatus, readonly package?: { readonly name: string } | null }>, readonly autoRenewals: ReadonlyArray<{ readonly id: string, readonly status: AutoRenewalStatus, readonly nextChargeAt?: string | null, readonly card: { readonly number: string } }> } | null };

export type ScreenEnrolmentsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type ScreenEnrolmentsQuery = { readonly subscriber?: { readonly id: string, readonly province?: string | null, readonly region?: Region | null, readonly enrolments: ReadonlyArray<{ readonly id: string, readonly status: EnrolmentStatus, readonly reason?: Rule | null, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly cycleStartsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly promotion: { readonly code: string }, readonly package: { readonly code: string, readonly total: number }, readonly nextPackage?: { readonly code: string, readonly total: number } | null, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly at: string, readonly said?: string | null, readonly text?: string | null, readonly handedOverAt?: string | null, readonly trouble?: string | null }> }> } | null };

export type ScreenLatestRenewalsQueryVariables = Exact<{
  from?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ScreenLatestRenewalsQuery = { readonly renewals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly requestedAt: string, readonly card: { readonly number: string }, readonly payer?: { readonly msisdn: string } | null } }> } };

export type ScreenPaymentsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ScreenPaymentsQuery = { readonly subscriber?: { readonly renewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly total: number, readonly requestedAt: string, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly card: { readonly number: string }, readonly package: { readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type ScreenPricesQueryVariables = Exact<{
  line?: InputMaybe<ProductLine>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ScreenPricesQuery = { readonly packages: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly productLine: ProductLine, readonly onSaleFrom: string, readonly onSaleUntil?: string | null, readonly prices: ReadonlyArray<{ readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly validFrom: string, readonly validTo?: string | null, readonly citation: { readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } }> }> };

export type ScreenPromotionsQueryVariables = Exact<{
  on?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ScreenPromotionsQuery = { readonly promotions: ReadonlyArray<{ readonly id: string, readonly code: string, readonly audience: Segment, readonly expiresOn: string, readonly renewalDays: ReadonlyArray<string>, readonly durationCycles: number, readonly shortCode: string, readonly smsFee: number, readonly sample: boolean, readonly packages: ReadonlyArray<{ readonly code: string, readonly region?: Region | null, readonly tier?: number | null, readonly fee: number, readonly subscription: number, readonly total: number, readonly minutesPerCycle?: number | null, readonly messagesPerCycle?: number | null, readonly upgradeOnly: boolean, readonly old: boolean, readonly sample: boolean }>, readonly renewals: ReadonlyArray<{ readonly held: ReadonlyArray<string>, readonly package?: string | null, readonly tier?: number | null }>, readonly citation: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } }> };

export type ScreenRecordedQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScreenRecordedQuery = { readonly node?: { readonly __typename: 'AdvanceLoan', readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly id: string, readonly advanceStatus: AdvanceStatus } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly registeredAt: string, readonly confirmUntil?: string | null, readonly nextChargeAt?: string | null, readonly id: string, readonly registration: AutoRenewalStatus } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly status: RenewalStatus, readonly total: number, readonly activation?: ActivationStatus | null, readonly requestedAt: string, readonly expiresOnAfter?: string | null, readonly id: string, readonly card: { readonly number: string } } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } | null };

export type ScreenTrialRunQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScreenTrialRunQuery = { readonly node?: { readonly __typename: 'AdvanceLoan' } | { readonly __typename: 'AuditEntry' } | { readonly __typename: 'AutoRenewal' } | { readonly __typename: 'Circular' } | { readonly __typename: 'CircularDraft' } | { readonly __typename: 'DecoderCard' } | { readonly __typename: 'DialogueSession' } | { readonly __typename: 'GatewayMessage' } | { readonly __typename: 'IncomingMessage' } | { readonly __typename: 'Mail' } | { readonly __typename: 'Message' } | { readonly __typename: 'Package' } | { readonly __typename: 'PartnerCredential' } | { readonly __typename: 'PolicyVersion' } | { readonly __typename: 'PriceVersion' } | { readonly __typename: 'Promotion' } | { readonly __typename: 'PromotionEnrolment' } | { readonly __typename: 'Proposal' } | { readonly __typename: 'ReconciliationDifference' } | { readonly __typename: 'RefundRequest' } | { readonly __typename: 'RefusedAttempt' } | { readonly __typename: 'Renewal' } | { readonly __typename: 'StatementLine' } | { readonly __typename: 'Subscriber' } | { readonly __typename: 'TopUp' } | { readonly __typename: 'TrialRun', readonly id: string, readonly state: TrialState, readonly from: string, readonly until: string, readonly prices: number, readonly policies: number, readonly expected?: number | null, readonly decided: number, readonly askedBy: string, readonly askedAt: string, readonly endedAt?: string | null, readonly trial: { readonly attempts: number, readonly same: number, readonly wouldPass: number, readonly wouldFail: number, readonly unknown: number, readonly amount: number, readonly complete: boolean, readonly byRule: ReadonlyArray<{ readonly rule: Rule, readonly wouldPass: number, readonly wouldFail: number }>, readonly examples: ReadonlyArray<{ readonly before: string, readonly after: string, readonly attempt: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly at: string, readonly term: Term, readonly cardNumber: string, readonly payerMsisdn?: string | null, readonly id: string, readonly packageCode: string } | { readonly __typename: 'Renewal', readonly requestedAt: string, readonly term: Term, readonly id: string, readonly package: { readonly code: string }, readonly card: { readonly number: string }, readonly payer?: { readonly msisdn: string } | null } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } }> } } | { readonly __typename: 'Voucher' } | { readonly __typename: 'VoucherBatch' } | { readonly __typename: 'WebhookDelivery' } | { readonly __typename: 'WebhookEndpoint' } | null };

export type ScreenWebhookDeliveriesQueryVariables = Exact<{
  endpointId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ScreenWebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: WebhookEventType, readonly state: WebhookDeliveryState, readonly at: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleSearchQuery = { readonly search: ReadonlyArray<{ readonly kind: SearchKind, readonly matched: string, readonly node: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly number: string, readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly to: string, readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly cardNumber: string, readonly payerMsisdn?: string | null, readonly id: string } | { readonly __typename: 'Renewal', readonly id: string, readonly card: { readonly number: string } } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly msisdn: string, readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } }> };

export type ConsoleSendMailAgainMutationVariables = Exact<{
  input: SendMailAgainInput;
}>;


export type ConsoleSendMailAgainMutation = { readonly sendMailAgain?: { readonly replayed: boolean, readonly mail?: { readonly id: string, readonly to: string, readonly state: MailState, readonly attempts: number, readonly queuedAt: string, readonly sentAt?: string | null, readonly trouble?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleServiceDayQueryVariables = Exact<{
  on?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type ConsoleServiceDayQuery = { readonly serviceDay: { readonly on: string, readonly hours: ReadonlyArray<{ readonly hour: number, readonly renewals: number, readonly succeeded: number, readonly total: number }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly attempts: number }>, readonly waiting: { readonly proposals: number, readonly refundRequests: number, readonly refundsDue: number, readonly pendingPayments: number, readonly parkedPayments: number, readonly activations: number, readonly mails: number } }, readonly advanceBook: ReadonlyArray<{ readonly day: string, readonly outstanding: number, readonly overdue: number }> };

export type ConsoleSettleDifferenceMutationVariables = Exact<{
  input: SettleDifferenceInput;
}>;


export type ConsoleSettleDifferenceMutation = { readonly settleDifference?: { readonly replayed: boolean, readonly difference?: { readonly id: string, readonly kind: ReconciliationKind, readonly gatewayReference: string, readonly ours?: number | null, readonly theirs?: number | null, readonly settledAt?: string | null, readonly reason?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConsoleSignInCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSignInCheckQuery = { readonly packages: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly productLine: ProductLine, readonly onSaleFrom: string, readonly onSaleUntil?: string | null }> };

export type ConsoleStartTrialMutationVariables = Exact<{
  input: StartTrialInput;
}>;


export type ConsoleStartTrialMutation = { readonly startTrial?: { readonly replayed: boolean, readonly run?: { readonly id: string, readonly state: TrialState, readonly from: string, readonly until: string, readonly prices: number, readonly policies: number, readonly expected?: number | null, readonly decided: number, readonly askedBy: string, readonly askedAt: string, readonly endedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type ConsoleStatementQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleStatementQuery = { readonly statement: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly reason: TransferReason, readonly amount: number, readonly balance: number, readonly cause?: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleSupportAnswersQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  card?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ConsoleSupportAnswersQuery = { readonly supportAnswers: ReadonlyArray<{ readonly question: number, readonly questionText: string, readonly answer: string, readonly rules: ReadonlyArray<{ readonly rule: Rule, readonly result: RuleResult, readonly staffText: string }> }> };

export type SupportQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  card: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SupportQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly status: LineStatus, readonly mainBalance: number, readonly customerKind: CustomerKind, readonly owed: number, readonly grantedBundles: ReadonlyArray<{ readonly bundle: Bundle, readonly remaining: number, readonly countedIn: BundleUnit }>, readonly advances: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly status: AdvanceStatus, readonly requestedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null, readonly decoderCard?: { readonly id: string, readonly number: string, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly package?: { readonly code: string, readonly name: string } | null, readonly renewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string }, readonly payer?: { readonly id: string, readonly msisdn: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null, readonly refusedAttempts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly cardNumber: string, readonly package: string, readonly term: Term, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly messages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly key: string, readonly text: string, readonly notBefore?: string | null, readonly sentAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleSweepPlanQueryVariables = Exact<{
  on: Scalars['Date']['input'];
  listed?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleSweepPlanQuery = { readonly sweepPlan: { readonly at: string, readonly examined: number, readonly complete: boolean, readonly charged: number, readonly price: number, readonly fee: number, readonly total: number, readonly refused: number, readonly lookUps: number, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly cards: number }>, readonly refusedCards: ReadonlyArray<{ readonly cardNumber: string, readonly msisdn: string, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string, readonly clearsOn?: string | null }> }> } };

export type ConsoleSweepProgressSubscriptionVariables = Exact<{
  kind: SweepKind;
  on: Scalars['Date']['input'];
}>;


export type ConsoleSweepProgressSubscription = { readonly sweepProgress: { readonly kind: SweepKind, readonly on: string, readonly due: number, readonly succeeded: number, readonly refused: number, readonly remaining: number, readonly pausedAt?: string | null, readonly finishedAt?: string | null } };

export type ConsoleSweepsQueryVariables = Exact<{
  on: Scalars['Date']['input'];
}>;


export type ConsoleSweepsQuery = { readonly sweeps: ReadonlyArray<{ readonly kind: SweepKind, readonly on: string, readonly due: number, readonly succeeded: number, readonly refused: number, readonly remaining: number, readonly startedAt?: string | null, readonly finishedAt?: string | null, readonly perSecond?: number | null, readonly estimatedEnd?: string | null, readonly pausedAt?: string | null, readonly pausedBy?: string | null, readonly pauseReason?: string | null, readonly most?: number | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly cards: number }> }> };

export type ConsoleTimelineQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<TimelineKind> | TimelineKind>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleTimelineQuery = { readonly subscriber?: { readonly id: string, readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: TimelineKind, readonly id: string, readonly at: string, readonly summary: string, readonly cause?: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type TransferRefusalsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type TransferRefusalsQuery = { readonly transferRefusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> };

export type ConsoleTrialRunQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConsoleTrialRunQuery = { readonly node?: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly state: TrialState, readonly expected?: number | null, readonly decided: number, readonly endedAt?: string | null, readonly id: string, readonly trial: { readonly attempts: number, readonly same: number, readonly wouldPass: number, readonly wouldFail: number, readonly unknown: number, readonly amount: number, readonly complete: boolean, readonly byRule: ReadonlyArray<{ readonly rule: Rule, readonly wouldPass: number, readonly wouldFail: number }>, readonly examples: ReadonlyArray<{ readonly before: string, readonly after: string, readonly attempt: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } }> } } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } | null };

export type ConsoleTrialRunsQueryVariables = Exact<{
  state?: InputMaybe<TrialState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleTrialRunsQuery = { readonly trialRuns: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: TrialState, readonly from: string, readonly until: string, readonly prices: number, readonly policies: number, readonly expected?: number | null, readonly decided: number, readonly askedBy: string, readonly askedAt: string, readonly endedAt?: string | null, readonly trial: { readonly attempts: number, readonly same: number, readonly wouldPass: number, readonly wouldFail: number, readonly unknown: number, readonly amount: number, readonly complete: boolean, readonly byRule: ReadonlyArray<{ readonly rule: Rule, readonly wouldPass: number, readonly wouldFail: number }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type TryCeilingsQueryVariables = Exact<{
  rows: ReadonlyArray<AdvanceCeilingRowInput> | AdvanceCeilingRowInput;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type TryCeilingsQuery = { readonly tryCeilings: { readonly rows: ReadonlyArray<{ readonly subscribers: number, readonly actual: number, readonly likely: number, readonly possible: number, readonly row?: { readonly monthsActiveFrom: number, readonly averageMonthlyTopUpFrom: number, readonly ceiling: number } | null }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } };

export type ConsoleTryCircularQueryVariables = Exact<{
  input: TryCircularInput;
}>;


export type ConsoleTryCircularQuery = { readonly tryCircular: { readonly attempts: number, readonly same: number, readonly wouldPass: number, readonly wouldFail: number, readonly unknown: number, readonly amount: number, readonly complete: boolean, readonly byRule: ReadonlyArray<{ readonly rule: Rule, readonly wouldPass: number, readonly wouldFail: number }>, readonly examples: ReadonlyArray<{ readonly before: string, readonly after: string, readonly attempt: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } };

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { readonly viewer: { readonly principal: string, readonly role: string, readonly scopes: ReadonlyArray<string>, readonly msisdn?: string | null, readonly expiresAt?: string | null }, readonly service: { readonly version: string, readonly profile: string, readonly now: string, readonly today: string, readonly clockMoved: boolean, readonly twoPersons: boolean } };

export type ConsoleVoucherBatchQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConsoleVoucherBatchQuery = { readonly voucherBatch?: { readonly batch: { readonly id: string, readonly firstSerial: string, readonly lastSerial: string, readonly count: number, readonly validUntil: string, readonly issuedAt: string, readonly issuedBy: string, readonly codedAt?: string | null, readonly extraRooms: number, readonly term: Term, readonly package: { readonly code: string, readonly name: string } }, readonly states: ReadonlyArray<{ readonly status: VoucherStatus, readonly vouchers: number }>, readonly changes: ReadonlyArray<{ readonly change: VoucherChangeKind, readonly firstSerial: string, readonly lastSerial: string, readonly changed: number, readonly reason: string, readonly by: string, readonly at: string }> } | null };

export type ConsoleVoucherBatchesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleVoucherBatchesQuery = { readonly voucherBatches: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly firstSerial: string, readonly lastSerial: string, readonly count: number, readonly validUntil: string, readonly issuedAt: string, readonly issuedBy: string, readonly codedAt?: string | null, readonly extraRooms: number, readonly term: Term, readonly package: { readonly code: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleVoucherQueryVariables = Exact<{
  serial: Scalars['String']['input'];
}>;


export type ConsoleVoucherQuery = { readonly voucher?: { readonly id: string, readonly serial: string, readonly status: VoucherStatus, readonly extraRooms: number, readonly term: Term, readonly validUntil: string, readonly package: { readonly code: string, readonly name: string }, readonly batch: { readonly id: string, readonly firstSerial: string, readonly lastSerial: string, readonly issuedAt: string, readonly issuedBy: string, readonly codedAt?: string | null }, readonly changes: ReadonlyArray<{ readonly change: VoucherChangeKind, readonly firstSerial: string, readonly lastSerial: string, readonly reason: string, readonly by: string, readonly at: string }>, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly requestedAt: string, readonly card: { readonly id: string, readonly number: string } } | null } | null };

export type WebhooksQueryVariables = Exact<{
  state?: InputMaybe<WebhookDeliveryState>;
}>;


export type WebhooksQuery = { readonly webhookEndpoints: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly webhookDeliveries: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleWithdrawProposalMutationVariables = Exact<{
  input: DecideInput;
}>;


export type ConsoleWithdrawProposalMutation = { readonly withdrawProposal?: { readonly replayed: boolean, readonly proposal?: { readonly id: string, readonly operation: string, readonly state: ProposalState, readonly difference: ReadonlyArray<string>, readonly reason: string, readonly proposedBy: string, readonly expiresAt: string, readonly decidedBy?: string | null, readonly decision?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type ConsoleWriteOffAdvanceMutationVariables = Exact<{
  input: RefundAdvanceInput;
}>;


export type ConsoleWriteOffAdvanceMutation = { readonly writeOffAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly status: AdvanceStatus, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly grantedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type AdvanceOffersQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type AdvanceOffersQuery = { readonly advanceOffers: { readonly ceiling: number, readonly owed: number, readonly offers: ReadonlyArray<{ readonly bundle: Bundle, readonly code: number, readonly quantity: number, readonly countedIn: BundleUnit, readonly unitPrice: number, readonly price: number }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } };

export type MobileCancelAutoRenewalMutationVariables = Exact<{
  input: CancelAutoRenewalInput;
}>;


export type MobileCancelAutoRenewalMutation = { readonly cancelAutoRenewal?: { readonly replayed: boolean, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly cancelledAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type CancelPromotionMutationVariables = Exact<{
  input: PromotionStopInput;
}>;


export type CancelPromotionMutation = { readonly cancelPromotion?: { readonly replayed: boolean, readonly enrolment?: { readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly package: { readonly code: string, readonly total: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type MobileCardQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type MobileCardQuery = { readonly decoderCard?: { readonly id: string, readonly number: string, readonly productLine: ProductLine, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly package?: { readonly code: string, readonly name: string } | null } | null };

export type MobileCheckVoucherMutationVariables = Exact<{
  input: CheckVoucherInput;
}>;


export type MobileCheckVoucherMutation = { readonly checkVoucher?: { readonly extraRooms?: number | null, readonly term?: Term | null, readonly validUntil?: string | null, readonly package?: { readonly code: string, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConfirmAdvanceMutationVariables = Exact<{
  input: ConfirmAdvanceInput;
}>;


export type ConfirmAdvanceMutation = { readonly confirmAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly status: AdvanceStatus, readonly price: number, readonly grantedAt?: string | null, readonly subscriber: { readonly id: string, readonly owed: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ConfirmAutoRenewalMutationVariables = Exact<{
  input: ConfirmAutoRenewalInput;
}>;


export type ConfirmAutoRenewalMutation = { readonly confirmAutoRenewal?: { readonly replayed: boolean, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly registeredAt: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type FollowRenewalSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FollowRenewalSubscription = { readonly renewalProgress: { readonly id: string, readonly status: RenewalStatus, readonly activation?: ActivationStatus | null, readonly expiresOnAfter?: string | null } };

export type MobileMyAutoRenewalsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type MobileMyAutoRenewalsQuery = { readonly subscriber?: { readonly id: string, readonly autoRenewals: ReadonlyArray<{ readonly id: string, readonly status: AutoRenewalStatus, readonly registeredAt: string, readonly confirmUntil?: string | null, readonly nextChargeAt?: string | null, readonly card: { readonly id: string, readonly number: string, readonly expiresOn?: string | null }, readonly lastRenewal?: { readonly id: string, readonly total: number, readonly settledAt?: string | null } | null }> } | null };

export type MyMessagesQueryVariables = Exact<{
  to: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyMessagesQuery = { readonly messages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly sentAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type MyPromotionQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  cycleStartsOn: Scalars['Date']['input'];
}>;


export type MyPromotionQuery = { readonly subscriber?: { readonly id: string, readonly region?: Region | null, readonly billingCycleDay?: number | null, readonly enrolments: ReadonlyArray<{ readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly promotion: { readonly code: string, readonly shortCode: string, readonly smsFee: number }, readonly package: { readonly code: string, readonly total: number, readonly minutesPerCycle?: number | null, readonly sample: boolean }, readonly nextPackage?: { readonly code: string, readonly total: number, readonly minutesPerCycle?: number | null, readonly sample: boolean } | null, readonly left: ReadonlyArray<{ readonly benefit: Benefit, readonly granted: number, readonly left?: number | null, readonly beyond: number, readonly asOf?: string | null }>, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly at: string, readonly text?: string | null, readonly handedOverAt?: string | null }> }>, readonly promotionCharges: ReadonlyArray<{ readonly daysUsed: number, readonly daysInCycle: number, readonly arithmetic: string, readonly amount: number, readonly booked: boolean, readonly package: { readonly code: string } }> } | null };

export type MyRenewalsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyRenewalsQuery = { readonly subscriber?: { readonly id: string, readonly renewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type MyStatementQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyStatementQuery = { readonly statement: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly reason: TransferReason, readonly amount: number, readonly balance: number, readonly cause?: { readonly __typename: 'AdvanceLoan', readonly id: string } | { readonly __typename: 'AuditEntry', readonly id: string } | { readonly __typename: 'AutoRenewal', readonly id: string } | { readonly __typename: 'Circular', readonly id: string } | { readonly __typename: 'CircularDraft', readonly id: string } | { readonly __typename: 'DecoderCard', readonly id: string } | { readonly __typename: 'DialogueSession', readonly id: string } | { readonly __typename: 'GatewayMessage', readonly id: string } | { readonly __typename: 'IncomingMessage', readonly id: string } | { readonly __typename: 'Mail', readonly id: string } | { readonly __typename: 'Message', readonly id: string } | { readonly __typename: 'Package', readonly id: string } | { readonly __typename: 'PartnerCredential', readonly id: string } | { readonly __typename: 'PolicyVersion', readonly id: string } | { readonly __typename: 'PriceVersion', readonly id: string } | { readonly __typename: 'Promotion', readonly id: string } | { readonly __typename: 'PromotionEnrolment', readonly id: string } | { readonly __typename: 'Proposal', readonly id: string } | { readonly __typename: 'ReconciliationDifference', readonly id: string } | { readonly __typename: 'RefundRequest', readonly id: string } | { readonly __typename: 'RefusedAttempt', readonly id: string } | { readonly __typename: 'Renewal', readonly id: string } | { readonly __typename: 'StatementLine', readonly id: string } | { readonly __typename: 'Subscriber', readonly id: string } | { readonly __typename: 'TopUp', readonly id: string } | { readonly __typename: 'TrialRun', readonly id: string } | { readonly __typename: 'Voucher', readonly id: string } | { readonly __typename: 'VoucherBatch', readonly id: string } | { readonly __typename: 'WebhookDelivery', readonly id: string } | { readonly __typename: 'WebhookEndpoint', readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type OptOutOfRenewalMutationVariables = Exact<{
  input: PromotionStopInput;
}>;


export type OptOutOfRenewalMutation = { readonly optOutOfRenewal?: { readonly replayed: boolean, readonly enrolment?: { readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly package: { readonly code: string, readonly total: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PackagesQueryVariables = Exact<{
  productLine: ProductLine;
}>;


export type PackagesQuery = { readonly packages: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly channels?: number | null, readonly maxDevices?: number | null, readonly prices: ReadonlyArray<{ readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number }> }> };

export type PromotionsQueryVariables = Exact<{
  on?: InputMaybe<Scalars['Date']['input']>;
}>;


export type PromotionsQuery = { readonly promotions: ReadonlyArray<{ readonly id: string, readonly code: string, readonly audience: Segment, readonly expiresOn: string, readonly renewalDays: ReadonlyArray<string>, readonly sample: boolean, readonly packages: ReadonlyArray<{ readonly code: string, readonly region?: Region | null, readonly tier?: number | null, readonly fee: number, readonly subscription: number, readonly total: number, readonly includesSubscription: boolean, readonly minutesPerCycle?: number | null, readonly messagesPerCycle?: number | null, readonly scope: ReadonlyArray<string>, readonly upgradeOnly: boolean, readonly sample: boolean }> }> };

export type QuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type QuoteQuery = { readonly quote: { readonly quote?: { readonly total: number, readonly price: number, readonly fee: number, readonly expiresOnBefore?: string | null, readonly expiresOnAfter: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string, readonly clearsOn?: string | null }> } };

export type MobileRegisterAutoRenewalMutationVariables = Exact<{
  input: RegisterAutoRenewalInput;
}>;


export type MobileRegisterAutoRenewalMutation = { readonly registerAutoRenewal?: { readonly replayed: boolean, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly nextChargeAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly clearsOn?: string | null }> } | null };

export type MobileRenewWithVoucherMutationVariables = Exact<{
  input: RenewWithVoucherInput;
}>;


export type MobileRenewWithVoucherMutation = { readonly renewWithVoucher?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly paymentMethod: PaymentMethod, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type MobileRenewMutationVariables = Exact<{
  input: RenewFromMainBalanceInput;
}>;


export type MobileRenewMutation = { readonly renewFromMainBalance?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly payer?: { readonly id: string, readonly mainBalance: number } | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type RequestAdvanceMutationVariables = Exact<{
  input: RequestAdvanceInput;
}>;


export type RequestAdvanceMutation = { readonly requestAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly status: AdvanceStatus, readonly confirmUntil: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type MobileSignInCheckQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type MobileSignInCheckQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly status: LineStatus, readonly mainBalance: number, readonly owed: number } | null };

export type MobileStartCardPaymentMutationVariables = Exact<{
  input: StartCardPaymentInput;
}>;


export type MobileStartCardPaymentMutation = { readonly startCardPayment?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly paymentMethod: PaymentMethod, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnAfter?: string | null, readonly redirectUrl?: string | null, readonly gatewayReference?: string | null, readonly paymentOutcome?: PaymentOutcome | null, readonly gatewayCode?: string | null, readonly customerText?: string | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type UpgradePromotionMutationVariables = Exact<{
  input: UpgradePromotionInput;
}>;


export type UpgradePromotionMutation = { readonly upgradePromotion?: { readonly replayed: boolean, readonly enrolment?: { readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly package: { readonly code: string, readonly total: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PartnerCheckVoucherMutationVariables = Exact<{
  input: CheckVoucherInput;
}>;


export type PartnerCheckVoucherMutation = { readonly checkVoucher?: { readonly extraRooms?: number | null, readonly term?: Term | null, readonly validUntil?: string | null, readonly package?: { readonly code: string, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { readonly createWebhookEndpoint?: { readonly secret?: string | null, readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type DeleteWebhookEndpointMutationVariables = Exact<{
  input: DeleteWebhookEndpointInput;
}>;


export type DeleteWebhookEndpointMutation = { readonly deleteWebhookEndpoint?: { readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type EnrolInPromotionMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type EnrolInPromotionMutation = { readonly enrolInPromotion?: { readonly replayed: boolean, readonly enrolment?: { readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly package: { readonly code: string, readonly total: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type OwnAutoRenewalsQueryVariables = Exact<{
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnAutoRenewalsQuery = { readonly ownAutoRenewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: AutoRenewalStatus, readonly registeredAt: string, readonly cancelledAt?: string | null, readonly card: { readonly number: string }, readonly subscriber: { readonly msisdn: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type OwnRenewalsQueryVariables = Exact<{
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnRenewalsQuery = { readonly ownRenewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly extraRooms: number, readonly term: Term, readonly status: RenewalStatus, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly card: { readonly number: string }, readonly payer?: { readonly msisdn: string } | null, readonly package: { readonly code: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type OwnTopUpsQueryVariables = Exact<{
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnTopUpsQuery = { readonly ownTopUps: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly amount: number, readonly repaid: number, readonly credited: number, readonly at: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type PartnerQuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type PartnerQuoteQuery = { readonly quote: { readonly quote?: { readonly price: number, readonly fee: number, readonly total: number, readonly expiresOnAfter: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } };

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;


export type RedeliverWebhookMutation = { readonly redeliverWebhook?: { readonly replayed: boolean, readonly delivery?: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type RedeliverWebhooksMutationVariables = Exact<{
  input: RedeliverWebhooksInput;
}>;


export type RedeliverWebhooksMutation = { readonly redeliverWebhooks?: { readonly queued: number, readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PartnerRenewWithVoucherMutationVariables = Exact<{
  input: RenewWithVoucherInput;
}>;


export type PartnerRenewWithVoucherMutation = { readonly renewWithVoucher?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly paymentMethod: PaymentMethod, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PartnerRenewMutationVariables = Exact<{
  input: RenewFromMainBalanceInput;
}>;


export type PartnerRenewMutation = { readonly renewFromMainBalance?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PartnerReportBasicUsageMutationVariables = Exact<{
  input: ReportBasicUsageInput;
}>;


export type PartnerReportBasicUsageMutation = { readonly reportBasicUsage?: { readonly subscriber?: { readonly id: string, readonly msisdn: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type ReportBundleUsageMutationVariables = Exact<{
  input: ReportBundleUsageInput;
}>;


export type ReportBundleUsageMutation = { readonly reportBundleUsage?: { readonly replayed: boolean, readonly grantedBundle?: { readonly bundle: Bundle, readonly remaining: number, readonly countedIn: BundleUnit } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ReportFailedCallMutationVariables = Exact<{
  input: ReportFailedCallInput;
}>;


export type ReportFailedCallMutation = { readonly reportFailedCall?: { readonly accepted: boolean, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type ReportPromotionUsageMutationVariables = Exact<{
  input: PromotionUsageInput;
}>;


export type ReportPromotionUsageMutation = { readonly reportPromotionUsage?: { readonly replayed: boolean, readonly enrolment?: { readonly id: string, readonly status: EnrolmentStatus, readonly startsOn: string, readonly expiresOn: string, readonly endsOn: string, readonly renewsOn?: string | null, readonly optOutUntil?: string | null, readonly package: { readonly code: string, readonly total: number }, readonly left: ReadonlyArray<{ readonly benefit: Benefit, readonly granted: number, readonly left?: number | null, readonly beyond: number, readonly asOf?: string | null }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret?: { readonly secret?: string | null, readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type SendTestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;


export type SendTestWebhookMutation = { readonly sendTestWebhook?: { readonly replayed: boolean, readonly delivery?: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type PartnerStartCardPaymentMutationVariables = Exact<{
  input: StartCardPaymentInput;
}>;


export type PartnerStartCardPaymentMutation = { readonly startCardPayment?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly paymentMethod: PaymentMethod, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnAfter?: string | null, readonly redirectUrl?: string | null, readonly gatewayReference?: string | null, readonly paymentOutcome?: PaymentOutcome | null, readonly gatewayCode?: string | null, readonly customerText?: string | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly clearsAt?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type TopUpMutationVariables = Exact<{
  input: TopUpInput;
}>;


export type TopUpMutation = { readonly topUp?: { readonly replayed: boolean, readonly topUp?: { readonly id: string, readonly amount: number, readonly repaid: number, readonly credited: number, readonly at: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { readonly updateWebhookEndpoint?: { readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type UpsertDecoderCardMutationVariables = Exact<{
  input: UpsertDecoderCardInput;
}>;


export type UpsertDecoderCardMutation = { readonly upsertDecoderCard?: { readonly card?: { readonly id: string, readonly number: string, readonly expiresOn?: string | null, readonly status: CardStatus } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type UpsertSubscriberMutationVariables = Exact<{
  input: UpsertSubscriberInput;
}>;


export type UpsertSubscriberMutation = { readonly upsertSubscriber?: { readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly section?: string | null, readonly validFrom?: string | null, readonly circular?: { readonly code: string, readonly titleVi: string, readonly titleEn?: string | null } | null } | null }> } | null };

export type WebhookDeliveriesQueryVariables = Exact<{
  endpointId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
  type?: InputMaybe<WebhookEventType>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type WebhookEndpointsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WebhookEndpointsQuery = { readonly webhookEndpoints: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };


export const ConsoleActivateVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleActivateVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherSpanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleActivateVouchersMutation, ConsoleActivateVouchersMutationVariables>;
export const ConsoleAdvanceExaminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAdvanceExamination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Bundle"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceExamination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"bundle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAsked"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"staffText"}},{"kind":"Field","name":{"kind":"Name","value":"customerText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAdvanceExaminationQuery, ConsoleAdvanceExaminationQueryVariables>;
export const AdvanceReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvanceReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceExposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysFrom"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"advances"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"advances"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"within1Day"}},{"kind":"Field","name":{"kind":"Name","value":"within7Days"}},{"kind":"Field","name":{"kind":"Name","value":"within30Days"}},{"kind":"Field","name":{"kind":"Name","value":"soFar"}}]}}]}}]} as unknown as DocumentNode<AdvanceReportsQuery, AdvanceReportsQueryVariables>;
export const AdvanceTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvanceTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advancePrices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"}},{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fromHour"}},{"kind":"Field","name":{"kind":"Name","value":"untilHour"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceCeilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<AdvanceTermsQuery, AdvanceTermsQueryVariables>;
export const ConsoleAdvancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAdvances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Bundle"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ceiling"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VND"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"bundle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}}},{"kind":"Argument","name":{"kind":"Name","value":"ceiling"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ceiling"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAdvancesQuery, ConsoleAdvancesQueryVariables>;
export const ConsoleApproveProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleApproveProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleApproveProposalMutation, ConsoleApproveProposalMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"principal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditSubject"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"principal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"principal"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}}},{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"authorRole"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const ConsoleAutoRenewalExaminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAutoRenewalExamination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewalExamination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAsked"}},{"kind":"Field","name":{"kind":"Name","value":"staffText"}},{"kind":"Field","name":{"kind":"Name","value":"customerText"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAutoRenewalExaminationQuery, ConsoleAutoRenewalExaminationQueryVariables>;
export const ConsoleBasicUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleBasicUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"45"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsage30Days"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsageAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleBasicUsageQuery, ConsoleBasicUsageQueryVariables>;
export const ConsoleCancelTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCancelTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTrial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleCancelTrialMutation, ConsoleCancelTrialMutationVariables>;
export const ConsoleCancelVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCancelVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherSpanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCancelVouchersMutation, ConsoleCancelVouchersMutationVariables>;
export const ConsoleCapSweepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCapSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCapSweepMutation, ConsoleCapSweepMutationVariables>;
export const ConsoleCardPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCardPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cardPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wayOpenUntil"}},{"kind":"Field","name":{"kind":"Name","value":"queries"}},{"kind":"Field","name":{"kind":"Name","value":"nextQueryAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"transactionNo"}},{"kind":"Field","name":{"kind":"Name","value":"threeDs"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"parkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"customerText"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCardPaymentQuery, ConsoleCardPaymentQueryVariables>;
export const ConsoleCardPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCardPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gateway"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cardPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"gateway"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gateway"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextQueryAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"parkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCardPaymentsQuery, ConsoleCardPaymentsQueryVariables>;
export const ConsoleCardTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCardTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCardTimelineQuery, ConsoleCardTimelineQueryVariables>;
export const ConsoleCircularDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCircularDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circularDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCircularDraftsQuery, ConsoleCircularDraftsQueryVariables>;
export const CircularsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Circulars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circulars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CircularsQuery, CircularsQueryVariables>;
export const ConsoleCloseDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCloseDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCloseDayMutation, ConsoleCloseDayMutationVariables>;
export const ConsoleClosedDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleClosedDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ofDay"}},{"kind":"Field","name":{"kind":"Name","value":"debit"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"late"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ofDay"}},{"kind":"Field","name":{"kind":"Name","value":"debit"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"ledger"}},{"kind":"Field","name":{"kind":"Name","value":"onRecord"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]} as unknown as DocumentNode<ConsoleClosedDayQuery, ConsoleClosedDayQueryVariables>;
export const ConsoleClosedDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleClosedDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"late"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ofDay"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"ledger"}},{"kind":"Field","name":{"kind":"Name","value":"onRecord"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleClosedDaysQuery, ConsoleClosedDaysQueryVariables>;
export const ConsoleDeclineProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleDeclineProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleDeclineProposalMutation, ConsoleDeclineProposalMutationVariables>;
export const DeclineRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineRefundRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineRefundRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclineRefundMutation, DeclineRefundMutationVariables>;
export const ConsoleDialogueSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleDialogueSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogueSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"gatewaySessionId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"screenKey"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"recordedId"}},{"kind":"Field","name":{"kind":"Name","value":"refusedBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDialogueSessionsQuery, ConsoleDialogueSessionsQueryVariables>;
export const ConsoleExaminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleExamination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAsked"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"staffText"}},{"kind":"Field","name":{"kind":"Name","value":"customerText"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleExaminationQuery, ConsoleExaminationQueryVariables>;
export const FindCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindCardQuery, FindCardQueryVariables>;
export const FindSubscriberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSubscriber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsage30Days"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsageAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"flaggedForAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"customerKind"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]}}]} as unknown as DocumentNode<FindSubscriberQuery, FindSubscriberQueryVariables>;
export const ConsoleGatewayMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleGatewayMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatewayMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"taken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taken"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleGatewayMessagesQuery, ConsoleGatewayMessagesQueryVariables>;
export const ConsoleGuessLocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleGuessLocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guessLocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}}]}}]}}]} as unknown as DocumentNode<ConsoleGuessLocksQuery, ConsoleGuessLocksQueryVariables>;
export const ConsoleIncomingMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleIncomingMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sender"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sender"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sender"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayMessageId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedId"}},{"kind":"Field","name":{"kind":"Name","value":"refusedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleIncomingMessagesQuery, ConsoleIncomingMessagesQueryVariables>;
export const IssueApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"signingSecret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueApiKeyMutation, IssueApiKeyMutationVariables>;
export const ConsoleIssueVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleIssueVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstSerial"}},{"kind":"Field","name":{"kind":"Name","value":"lastSerial"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleIssueVouchersMutation, ConsoleIssueVouchersMutationVariables>;
export const ConsoleLedgerAccountsAsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleLedgerAccountsAsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgerAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]} as unknown as DocumentNode<ConsoleLedgerAccountsAsOfQuery, ConsoleLedgerAccountsAsOfQueryVariables>;
export const LedgerAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LedgerAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgerAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]} as unknown as DocumentNode<LedgerAccountsQuery, LedgerAccountsQueryVariables>;
export const ConsoleLedgerMovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleLedgerMovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ControlAccount"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferReason"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgerMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"debit"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleLedgerMovementsQuery, ConsoleLedgerMovementsQueryVariables>;
export const ConsoleLiftGuessLockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleLiftGuessLock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftGuessLockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftGuessLock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleLiftGuessLockMutation, ConsoleLiftGuessLockMutationVariables>;
export const ConsoleMailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleMails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleMailsQuery, ConsoleMailsQueryVariables>;
export const ConsoleMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"template"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"template"},"value":{"kind":"Variable","name":{"kind":"Name","value":"template"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sentOver"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleMessagesQuery, ConsoleMessagesQueryVariables>;
export const MoveRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRegionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveRegion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveRegionMutation, MoveRegionMutationVariables>;
export const ConsolePackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductLine"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"productLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"maxStreams"}},{"kind":"Field","name":{"kind":"Name","value":"maxDevices"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePackageQuery, ConsolePackageQueryVariables>;
export const ConsoleParkedPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleParkedPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkedPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"paymentOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleParkedPaymentsQuery, ConsoleParkedPaymentsQueryVariables>;
export const PartnerCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerCredentials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCredentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partner"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerCredentialsQuery, PartnerCredentialsQueryVariables>;
export const ConsolePartnerScopesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePartnerScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConsolePartnerScopesQuery, ConsolePartnerScopesQueryVariables>;
export const ConsolePauseSweepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsolePauseSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePauseSweepMutation, ConsolePauseSweepMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const ConsolePolicyVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePolicyVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parameter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parameter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parameter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePolicyVersionsQuery, ConsolePolicyVersionsQueryVariables>;
export const ConsolePriceVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePriceVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"line"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductLine"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"package"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"line"}}},{"kind":"Argument","name":{"kind":"Name","value":"package"},"value":{"kind":"Variable","name":{"kind":"Name","value":"package"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePriceVersionsQuery, ConsolePriceVersionsQueryVariables>;
export const PromotionChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"subscribers"}},{"kind":"Field","name":{"kind":"Name","value":"feesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"feesAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PromotionChangeQuery, PromotionChangeQueryVariables>;
export const PromotionEvidencePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionEvidencePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PromotionEvidencePageQuery, PromotionEvidencePageQueryVariables>;
export const PromotionReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"renewsOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"promotion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}}},{"kind":"Argument","name":{"kind":"Name","value":"renewsOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"renewsOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subscribers"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotionFunnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"promotion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"subscribers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotionsNotRenewed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"promotion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotionBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"}},{"kind":"Field","name":{"kind":"Name","value":"receivable"}}]}}]}}]} as unknown as DocumentNode<PromotionReportsQuery, PromotionReportsQueryVariables>;
export const ConsoleProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleProposalsQuery, ConsoleProposalsQueryVariables>;
export const ConsoleProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsolePropose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleProposeMutation, ConsoleProposeMutationVariables>;
export const PublishAdvanceCeilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAdvanceCeilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAdvanceCeilingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAdvanceCeilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceilings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishAdvanceCeilingsMutation, PublishAdvanceCeilingsMutationVariables>;
export const PublishAdvancePriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAdvancePrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAdvancePriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAdvancePrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"}},{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fromHour"}},{"kind":"Field","name":{"kind":"Name","value":"untilHour"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishAdvancePriceMutation, PublishAdvancePriceMutationVariables>;
export const ConsolePublishCircularDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsolePublishCircularDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCircularDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCircularDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsolePublishCircularDraftMutation, ConsolePublishCircularDraftMutationVariables>;
export const PublishPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishPolicyMutation, PublishPolicyMutationVariables>;
export const PublishPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishPriceMutation, PublishPriceMutationVariables>;
export const PublishPromotionRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPromotionRegions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPromotionRegionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPromotionRegions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishPromotionRegionsMutation, PublishPromotionRegionsMutationVariables>;
export const PublishPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewalDays"}},{"kind":"Field","name":{"kind":"Name","value":"durationCycles"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishPromotionMutation, PublishPromotionMutationVariables>;
export const ConsoleQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"feePercent"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleQuoteQuery, ConsoleQuoteQueryVariables>;
export const ConsoleQuotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleQuotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}},{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payer"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"likeliest"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleQuotesQuery, ConsoleQuotesQueryVariables>;
export const ConsoleReadLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleReadLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"principal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"principal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"principal"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleReadLogQuery, ConsoleReadLogQueryVariables>;
export const ConsoleReconciliationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleReconciliation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gateway"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"gateway"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gateway"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleReconciliationQuery, ConsoleReconciliationQueryVariables>;
export const ConsoleReconciliationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleReconciliations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]} as unknown as DocumentNode<ConsoleReconciliationsQuery, ConsoleReconciliationsQueryVariables>;
export const ConsoleRefundAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRefundAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRefundAdvanceMutation, ConsoleRefundAdvanceMutationVariables>;
export const ConsoleRefundManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRefundMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRenewalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRenewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalId"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleRefundManyMutation, ConsoleRefundManyMutationVariables>;
export const RefundRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRequestStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VND"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestedBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimum"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestedBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RefundRequestsQuery, RefundRequestsQueryVariables>;
export const RefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Refund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefundMutation, RefundMutationVariables>;
export const RefusedAttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefusedAttempts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedAttempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"payerMsisdn"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RefusedAttemptsQuery, RefusedAttemptsQueryVariables>;
export const RegisterPartnerClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPartnerClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPartnerClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"signingSecret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPartnerClientMutation, RegisterPartnerClientMutationVariables>;
export const ConsoleRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewFromMainBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFromMainBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRenewMutation, ConsoleRenewMutationVariables>;
export const RenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Renewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VND"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimum"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RenewalsQuery, RenewalsQueryVariables>;
export const RequestRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestRefundMutation, RequestRefundMutationVariables>;
export const ConsoleResumeSweepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleResumeSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleResumeSweepMutation, ConsoleResumeSweepMutationVariables>;
export const RevokePartnerCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePartnerCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokePartnerCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokePartnerCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevokePartnerCredentialMutation, RevokePartnerCredentialMutationVariables>;
export const RotatePartnerCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotatePartnerCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotatePartnerCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotatePartnerCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"signingSecret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotatePartnerCredentialMutation, RotatePartnerCredentialMutationVariables>;
export const ConsoleSaveCircularDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSaveCircularDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCircularDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCircularDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleSaveCircularDraftMutation, ConsoleSaveCircularDraftMutationVariables>;
export const ScreenAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceLoan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmUntil"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenAdvanceQuery, ScreenAdvanceQueryVariables>;
export const ScreenAdvancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenAdvances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenAdvancesQuery, ScreenAdvancesQueryVariables>;
export const ScreenCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenCardQuery, ScreenCardQueryVariables>;
export const ScreenCircularDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenCircularDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CircularDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenCircularDraftQuery, ScreenCircularDraftQueryVariables>;
export const ScreenCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsage30Days"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsageAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"flaggedForAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"customerKind"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBundles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"countedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rememberedCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoRenewals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenCustomerQuery, ScreenCustomerQueryVariables>;
export const ScreenEnrolmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenEnrolments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cycleStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPackage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenEnrolmentsQuery, ScreenEnrolmentsQueryVariables>;
export const ScreenLatestRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenLatestRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenLatestRenewalsQuery, ScreenLatestRenewalsQueryVariables>;
export const ScreenPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenPaymentsQuery, ScreenPaymentsQueryVariables>;
export const ScreenPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"line"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductLine"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"line"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenPricesQuery, ScreenPricesQueryVariables>;
export const ScreenPromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenPromotions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewalDays"}},{"kind":"Field","name":{"kind":"Name","value":"durationCycles"}},{"kind":"Field","name":{"kind":"Name","value":"shortCode"}},{"kind":"Field","name":{"kind":"Name","value":"smsFee"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPerCycle"}},{"kind":"Field","name":{"kind":"Name","value":"messagesPerCycle"}},{"kind":"Field","name":{"kind":"Name","value":"upgradeOnly"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenPromotionsQuery, ScreenPromotionsQueryVariables>;
export const ScreenRecordedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenRecorded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Renewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutoRenewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"registration"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmUntil"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceLoan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"advanceStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenRecordedQuery, ScreenRecordedQueryVariables>;
export const ScreenTrialRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenTrialRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrialRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Renewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusedAttempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","alias":{"kind":"Name","value":"packageCode"},"name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"payerMsisdn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenTrialRunQuery, ScreenTrialRunQueryVariables>;
export const ScreenWebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenWebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endpointId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"endpointId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endpointId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenWebhookDeliveriesQuery, ScreenWebhookDeliveriesQueryVariables>;
export const ConsoleSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subscriber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecoderCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Renewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusedAttempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"payerMsisdn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSearchQuery, ConsoleSearchQueryVariables>;
export const ConsoleSendMailAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSendMailAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMailAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMailAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSendMailAgainMutation, ConsoleSendMailAgainMutationVariables>;
export const ConsoleServiceDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleServiceDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"renewals"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"}},{"kind":"Field","name":{"kind":"Name","value":"refundRequests"}},{"kind":"Field","name":{"kind":"Name","value":"refundsDue"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPayments"}},{"kind":"Field","name":{"kind":"Name","value":"parkedPayments"}},{"kind":"Field","name":{"kind":"Name","value":"activations"}},{"kind":"Field","name":{"kind":"Name","value":"mails"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<ConsoleServiceDayQuery, ConsoleServiceDayQueryVariables>;
export const ConsoleSettleDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSettleDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleDifferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSettleDifferenceMutation, ConsoleSettleDifferenceMutationVariables>;
export const ConsoleSignInCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSignInCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleUntil"}}]}}]}}]} as unknown as DocumentNode<ConsoleSignInCheckQuery, ConsoleSignInCheckQueryVariables>;
export const ConsoleStartTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleStartTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTrialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTrial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleStartTrialMutation, ConsoleStartTrialMutationVariables>;
export const ConsoleStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleStatementQuery, ConsoleStatementQueryVariables>;
export const ConsoleSupportAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSupportAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"questionText"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"staffText"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSupportAnswersQuery, ConsoleSupportAnswersQueryVariables>;
export const SupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Support"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"customerKind"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBundles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"countedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedAttempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SupportQuery, SupportQueryVariables>;
export const ConsoleSweepPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSweepPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweepPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"listed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"lookUps"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"cards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSweepPlanQuery, ConsoleSweepPlanQueryVariables>;
export const ConsoleSweepProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConsoleSweepProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweepProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]} as unknown as DocumentNode<ConsoleSweepProgressSubscription, ConsoleSweepProgressSubscriptionVariables>;
export const ConsoleSweepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSweeps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweeps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"perSecond"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"cards"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSweepsQuery, ConsoleSweepsQueryVariables>;
export const ConsoleTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTimelineQuery, ConsoleTimelineQueryVariables>;
export const TransferRefusalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferRefusals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferRefusals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<TransferRefusalsQuery, TransferRefusalsQueryVariables>;
export const ConsoleTrialRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTrialRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrialRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTrialRunQuery, ConsoleTrialRunQueryVariables>;
export const ConsoleTrialRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTrialRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrialState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trialRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"prices"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTrialRunsQuery, ConsoleTrialRunsQueryVariables>;
export const TryCeilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TryCeilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceCeilingRowInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryCeilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscribers"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TryCeilingsQuery, TryCeilingsQueryVariables>;
export const ConsoleTryCircularDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTryCircular"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TryCircularInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryCircular"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"}},{"kind":"Field","name":{"kind":"Name","value":"wouldFail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTryCircularQuery, ConsoleTryCircularQueryVariables>;
export const ConsoleViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"clockMoved"}},{"kind":"Field","name":{"kind":"Name","value":"twoPersons"}}]}}]}}]} as unknown as DocumentNode<ConsoleViewerQuery, ConsoleViewerQueryVariables>;
export const ConsoleVoucherBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleVoucherBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstSerial"}},{"kind":"Field","name":{"kind":"Name","value":"lastSerial"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"codedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vouchers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"firstSerial"}},{"kind":"Field","name":{"kind":"Name","value":"lastSerial"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleVoucherBatchQuery, ConsoleVoucherBatchQueryVariables>;
export const ConsoleVoucherBatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleVoucherBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstSerial"}},{"kind":"Field","name":{"kind":"Name","value":"lastSerial"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"codedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleVoucherBatchesQuery, ConsoleVoucherBatchesQueryVariables>;
export const ConsoleVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serial"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serial"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serial"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstSerial"}},{"kind":"Field","name":{"kind":"Name","value":"lastSerial"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"codedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"firstSerial"}},{"kind":"Field","name":{"kind":"Name","value":"lastSerial"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleVoucherQuery, ConsoleVoucherQueryVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}},"defaultValue":{"kind":"EnumValue","value":"FAILED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const ConsoleWithdrawProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleWithdrawProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<ConsoleWithdrawProposalMutation, ConsoleWithdrawProposalMutationVariables>;
export const ConsoleWriteOffAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleWriteOffAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeOffAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleWriteOffAdvanceMutation, ConsoleWriteOffAdvanceMutationVariables>;
export const AdvanceOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvanceOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"countedIn"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceOffersQuery, AdvanceOffersQueryVariables>;
export const MobileCancelAutoRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileCancelAutoRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAutoRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAutoRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<MobileCancelAutoRenewalMutation, MobileCancelAutoRenewalMutationVariables>;
export const CancelPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CancelPromotionMutation, CancelPromotionMutationVariables>;
export const MobileCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MobileCardQuery, MobileCardQueryVariables>;
export const MobileCheckVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileCheckVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileCheckVoucherMutation, MobileCheckVoucherMutationVariables>;
export const ConfirmAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAdvanceMutation, ConfirmAdvanceMutationVariables>;
export const ConfirmAutoRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAutoRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAutoRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAutoRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAutoRenewalMutation, ConfirmAutoRenewalMutationVariables>;
export const FollowRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}}]}}]} as unknown as DocumentNode<FollowRenewalSubscription, FollowRenewalSubscriptionVariables>;
export const MobileMyAutoRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileMyAutoRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenewals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmUntil"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileMyAutoRenewalsQuery, MobileMyAutoRenewalsQueryVariables>;
export const MyMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyMessagesQuery, MyMessagesQueryVariables>;
export const MyPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycleStartsOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"billingCycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortCode"}},{"kind":"Field","name":{"kind":"Name","value":"smsFee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPerCycle"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextPackage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPerCycle"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benefit"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"beyond"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotionCharges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycleStartsOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycleStartsOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysUsed"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCycle"}},{"kind":"Field","name":{"kind":"Name","value":"arithmetic"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}}]}}]}}]}}]} as unknown as DocumentNode<MyPromotionQuery, MyPromotionQueryVariables>;
export const MyRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyRenewalsQuery, MyRenewalsQueryVariables>;
export const MyStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyStatementQuery, MyStatementQueryVariables>;
export const OptOutOfRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OptOutOfRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optOutOfRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OptOutOfRenewalMutation, OptOutOfRenewalMutationVariables>;
export const PackagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Packages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductLine"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"maxDevices"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<PackagesQuery, PackagesQueryVariables>;
export const PromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promotions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewalDays"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"includesSubscription"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPerCycle"}},{"kind":"Field","name":{"kind":"Name","value":"messagesPerCycle"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"upgradeOnly"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]} as unknown as DocumentNode<PromotionsQuery, PromotionsQueryVariables>;
export const QuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteQuery, QuoteQueryVariables>;
export const MobileRegisterAutoRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileRegisterAutoRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAutoRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAutoRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<MobileRegisterAutoRenewalMutation, MobileRegisterAutoRenewalMutationVariables>;
export const MobileRenewWithVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileRenewWithVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewWithVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewWithVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileRenewWithVoucherMutation, MobileRenewWithVoucherMutationVariables>;
export const MobileRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewFromMainBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFromMainBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileRenewMutation, MobileRenewMutationVariables>;
export const RequestAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confirmUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestAdvanceMutation, RequestAdvanceMutationVariables>;
export const MobileSignInCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileSignInCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]}}]} as unknown as DocumentNode<MobileSignInCheckQuery, MobileSignInCheckQueryVariables>;
export const MobileStartCardPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileStartCardPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCardPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCardPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"paymentOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerText"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileStartCardPaymentMutation, MobileStartCardPaymentMutationVariables>;
export const UpgradePromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpgradePromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpgradePromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upgradePromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpgradePromotionMutation, UpgradePromotionMutationVariables>;
export const PartnerCheckVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerCheckVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerCheckVoucherMutation, PartnerCheckVoucherMutationVariables>;
export const CreateWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>;
export const DeleteWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables>;
export const EnrolInPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolInPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolInPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnrolInPromotionMutation, EnrolInPromotionMutationVariables>;
export const OwnAutoRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAutoRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownAutoRenewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnAutoRenewalsQuery, OwnAutoRenewalsQueryVariables>;
export const OwnRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownRenewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnRenewalsQuery, OwnRenewalsQueryVariables>;
export const OwnTopUpsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTopUps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownTopUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTopUpsQuery, OwnTopUpsQueryVariables>;
export const PartnerQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerQuoteQuery, PartnerQuoteQueryVariables>;
export const RedeliverWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeliverWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const RedeliverWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeliverWebhooksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RedeliverWebhooksMutation, RedeliverWebhooksMutationVariables>;
export const PartnerRenewWithVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerRenewWithVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewWithVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewWithVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerRenewWithVoucherMutation, PartnerRenewWithVoucherMutationVariables>;
export const PartnerRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewFromMainBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFromMainBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerRenewMutation, PartnerRenewMutationVariables>;
export const PartnerReportBasicUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerReportBasicUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBasicUsageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportBasicUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerReportBasicUsageMutation, PartnerReportBasicUsageMutationVariables>;
export const ReportBundleUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportBundleUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBundleUsageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportBundleUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantedBundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"countedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportBundleUsageMutation, ReportBundleUsageMutationVariables>;
export const ReportFailedCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFailedCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFailedCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFailedCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportFailedCallMutation, ReportFailedCallMutationVariables>;
export const ReportPromotionUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportPromotionUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionUsageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportPromotionUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"optOutUntil"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benefit"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"beyond"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportPromotionUsageMutation, ReportPromotionUsageMutationVariables>;
export const RotateWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const SendTestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendTestWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTestWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SendTestWebhookMutation, SendTestWebhookMutationVariables>;
export const PartnerStartCardPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerStartCardPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCardPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCardPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayReference"}},{"kind":"Field","name":{"kind":"Name","value":"paymentOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerText"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"clearsAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerStartCardPaymentMutation, PartnerStartCardPaymentMutationVariables>;
export const TopUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopUpMutation, TopUpMutationVariables>;
export const UpdateWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>;
export const UpsertDecoderCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpsertDecoderCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpsertDecoderCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upsertDecoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsertDecoderCardMutation, UpsertDecoderCardMutationVariables>;
export const UpsertSubscriberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpsertSubscriber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpsertSubscriberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upsertSubscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleVi"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsertSubscriberMutation, UpsertSubscriberMutationVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endpointId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEventType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"endpointId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endpointId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookEndpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEndpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;