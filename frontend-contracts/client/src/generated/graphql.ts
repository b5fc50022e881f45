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
  /** Decimal (fixed-point) */
  Decimal: { input: string; output: string; }
  /** A JSON value of whatever shape. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number of đồng, a JSON integer. */
  VND: { input: number; output: number; }
};

/** The kinds of accounts that double entry knows. */
export type AccountKind =
  | 'ASSET'
  | 'LIABILITY'
  | 'REVENUE'
  | 'EXPENSE';

/** REJECTED: the television company will not serve this card; the money is due back. */
export type ActivationStatus =
  | 'QUEUED'
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'REJECTED';

/** What advances moved on a day, and what was outstanding at its end (S-BOOK). */
export type AdvanceBookDay = {
  readonly day: Scalars['Date']['output'];
  readonly granted: Scalars['VND']['output'];
  readonly repaid: Scalars['VND']['output'];
  /** Debts that refunds forgave. */
  readonly cancelled: Scalars['VND']['output'];
  /** Debts that refunds forgave after they were written off. */
  readonly cancelledLost: Scalars['VND']['output'];
  /** What refunds gave back of what was repaid. */
  readonly givenBack: Scalars['VND']['output'];
  readonly writtenOff: Scalars['VND']['output'];
  /** What came in for debts that were written off. */
  readonly recovered: Scalars['VND']['output'];
  readonly outstanding: Scalars['VND']['output'];
  /** The part of what is outstanding that a top-up has failed to pay. */
  readonly overdue: Scalars['VND']['output'];
  /** What is written off and has not come back. */
  readonly lost: Scalars['VND']['output'];
};

/** How much may be owed by those who have reached both figures. */
export type AdvanceCeilingRow = {
  readonly monthsActiveFrom: Scalars['Int']['output'];
  readonly averageMonthlyTopUpFrom: Scalars['VND']['output'];
  readonly ceiling: Scalars['VND']['output'];
  readonly sample: Scalars['Boolean']['output'];
};

/** A row of a table of ceilings, for those who have reached both figures. */
export type AdvanceCeilingRowInput = {
  readonly monthsActiveFrom: Scalars['Int']['input'];
  readonly averageMonthlyTopUpFrom: Scalars['VND']['input'];
  readonly ceiling: Scalars['VND']['input'];
};

/** A version of the table of ceilings (S-CEILING). */
export type AdvanceCeilings = {
  readonly rows: ReadonlyArray<AdvanceCeilingRow>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly source: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of advances, newest first. */
export type AdvanceConnection = {
  readonly edges: ReadonlyArray<AdvanceEdge>;
  readonly pageInfo: PageInfo;
};

export type AdvanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AdvanceLoan;
};

/** What is outstanding of advances of one age, bundle and ceiling. */
export type AdvanceExposure = {
  /** Granted at least so many days ago: 0, 1, 7, 30 or 90. */
  readonly daysFrom: Scalars['Int']['output'];
  readonly bundle: Bundle;
  readonly ceiling: Scalars['VND']['output'];
  readonly advances: Scalars['Int']['output'];
  readonly outstanding: Scalars['VND']['output'];
  readonly overdue: Scalars['VND']['output'];
};

/** A bundle asked for; granted and owed from its confirmation on. */
export type AdvanceLoan = Node & {
  readonly id: Scalars['ID']['output'];
  readonly bundle: Bundle;
  readonly quantity: Scalars['Int']['output'];
  readonly unitPrice: Scalars['VND']['output'];
  readonly price: Scalars['VND']['output'];
  readonly repaid: Scalars['VND']['output'];
  readonly status: AdvanceStatus;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly confirmUntil: Scalars['DateTime']['output'];
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first top-up that did not pay it in full. */
  readonly overdueSince?: Maybe<Scalars['DateTime']['output']>;
  /** Whose advance it is. Needs `advances:read`. */
  readonly subscriber: Subscriber;
};

/** A bundle in the largest quantity that fits (S-OFFER). */
export type AdvanceOffer = {
  readonly bundle: Bundle;
  /** What to send to 511. */
  readonly code: Scalars['Int']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly unit: Scalars['String']['output'];
  readonly unitPrice: Scalars['VND']['output'];
  readonly price: Scalars['VND']['output'];
};

/** What a number may be advanced, or every reason why nothing. */
export type AdvanceOffersPayload = {
  readonly offers: ReadonlyArray<AdvanceOffer>;
  readonly ceiling: Scalars['VND']['output'];
  /** Whether the ceiling's figure is a sample, until staff publish the real one. */
  readonly ceilingIsSample: Scalars['Boolean']['output'];
  readonly owed: Scalars['VND']['output'];
  readonly refusals: ReadonlyArray<Refusal>;
};

/** `advance` is null where the request was refused; `replayed` where the key was seen before. */
export type AdvancePayload = {
  readonly advance?: Maybe<AdvanceLoan>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** A version of what a unit of a bundle costs in which quantities. */
export type AdvancePrice = {
  readonly bundle: Bundle;
  readonly unitPrice?: Maybe<Scalars['VND']['output']>;
  readonly quantities: ReadonlyArray<Scalars['Int']['output']>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly source: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What came back of a week's advances of one bundle and ceiling, refunded ones left out. */
export type AdvanceRecovery = {
  /** Its Monday. */
  readonly week: Scalars['Date']['output'];
  readonly bundle: Bundle;
  readonly ceiling: Scalars['VND']['output'];
  readonly advances: Scalars['Int']['output'];
  readonly granted: Scalars['VND']['output'];
  readonly within1Day: Scalars['VND']['output'];
  readonly within7Days: Scalars['VND']['output'];
  readonly within30Days: Scalars['VND']['output'];
  readonly soFar: Scalars['VND']['output'];
};

/** Where an advance stands; WRITTEN_OFF is still owed until it is paid (S-WRITE-OFF). */
export type AdvanceStatus =
  | 'AWAITING_CONFIRMATION'
  | 'OUTSTANDING'
  | 'REPAID'
  | 'LAPSED'
  | 'REFUNDED'
  | 'WRITTEN_OFF';

/** A change by staff or a partner. Numbers of phones and cards are masked, secrets are left out. */
export type AuditEntry = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly principal: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  /** The mutation. */
  readonly operation: Scalars['String']['output'];
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** What was changed. */
  readonly kind: Scalars['String']['output'];
  /** Its id, where it has one. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** What was asked for. */
  readonly input: Scalars['JSON']['output'];
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** As it then was; a renewal as it is now. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** A page of the audit log, newest first. */
export type AuditEntryConnection = {
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** A card that is renewed by itself on its expiry day, and who pays. */
export type AutoRenewal = Node & {
  readonly id: Scalars['ID']['output'];
  readonly status: AutoRenewalStatus;
  /** When it was registered; while it awaits the SMS, asked for. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Until when it may be confirmed, where it must be. */
  readonly confirmUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The card that is renewed. */
  readonly card: DecoderCard;
  /** Who registered it, and pays; a subscriber is shown itself. Needs `auto-renewals:read`. */
  readonly subscriber: Subscriber;
  /** 07:00, or the hour of the policy, on the card's expiry day; null where none is to come. */
  readonly nextChargeAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last renewal that it caused. */
  readonly lastRenewal?: Maybe<Renewal>;
};

/** `autoRenewal` is null where the request was refused; `replayed` where the key was seen. */
export type AutoRenewalPayload = {
  readonly autoRenewal?: Maybe<AutoRenewal>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** Where a registration stands; only an active one occupies its card. */
export type AutoRenewalStatus =
  | 'AWAITING_CONFIRMATION'
  | 'ACTIVE'
  | 'CANCELLED';

/** Which version one figure of a quote rests on. */
export type Basis = {
  readonly figure: QuoteFigure;
  readonly citation: Citation;
};

/** How a line is paid for. */
export type Billing =
  | 'PREPAID'
  | 'POSTPAID';

/** A kind of minutes, messages or data that S-Plus advances (S-OFFER). */
export type Bundle =
  | 'VOICE_ON_NET'
  | 'VOICE_OFF_NET'
  | 'SMS_ON_NET'
  | 'SMS_OFF_NET'
  | 'DATA';

/** Which card is no longer renewed by itself. */
export type CancelAutoRenewalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly cardNumber: Scalars['String']['input'];
  /** Partners say who cancels: it must be the one that registered. */
  readonly msisdn?: InputMaybe<Scalars['String']['input']>;
};

/** What the television company says of a card (K-CARD). */
export type CardStatus =
  | 'NOT_ACTIVATED'
  | 'ACTIVE'
  | 'LOCKED'
  | 'PIRACY'
  | 'FREE';

/** Which published version an amount or a refusal rests on. */
export type Citation = {
  readonly rule: Rule;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly section?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Which request to grant. */
export type ConfirmAdvanceInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly advanceId: Scalars['ID']['input'];
};

/** Whose newest registration is completed. */
export type ConfirmAutoRenewalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly msisdn: Scalars['String']['input'];
};

/** Where events are to go: an https address of a public network. */
export type CreateWebhookEndpointInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
  /** What it is to hear of; everything where none is named. */
  readonly types?: ReadonlyArray<WebhookEventType>;
};

export type CredentialKind =
  | 'API_KEY'
  | 'CLIENT';

/** Whether a subscriber has paid K+ on gateway 9029 of late (K-KNOWN). */
export type CustomerKind =
  | 'NEW'
  | 'EXISTING';

/** Which request is declined, and why. */
export type DeclineRefundRequestInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What is renewed: a decoder card, or a VTVcab ON account. */
export type DecoderCard = Node & {
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly productLine: ProductLine;
  readonly status: CardStatus;
  /** The last day of service. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The package it is on today, an add-on included. */
  readonly package?: Maybe<Package>;
  /** The extra rooms of the period in use. */
  readonly extraRooms: Scalars['Int']['output'];
  /** Whether today is a day of service. */
  readonly inDate: Scalars['Boolean']['output'];
  /** In use first, then those waiting, in the order they will be used. */
  readonly periods: ReadonlyArray<Period>;
  /** Its renewals, newest first; a subscriber sees those that it paid itself. Needs `renewals:read`. */
  readonly renewals: RenewalConnection;
  /** Its registration for auto-renewal; a subscriber sees its own only. Needs `auto-renewals:read`. */
  readonly autoRenewal?: Maybe<AutoRenewal>;
};


/** What is renewed: a decoder card, or a VTVcab ON account. */
export type DecoderCardRenewalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DecoderCardPayload = {
  readonly card?: Maybe<DecoderCard>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Which endpoint is to hear of nothing any more. */
export type DeleteWebhookEndpointInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly endpointId: Scalars['ID']['input'];
};

/** What the figures of a refusal count. */
export type FigureUnit =
  | 'VND'
  | 'DAYS'
  | 'CARDS'
  | 'MONTHS'
  | 'PERCENT'
  | 'COUNT';

/** What the promotional balance holds (*102#). */
export type GrantedBundle = {
  readonly bundle: Bundle;
  readonly remaining: Scalars['Int']['output'];
  readonly unit: Scalars['String']['output'];
};

/** Whose credential, and what it may do: scopes that a partner may have. */
export type IssueCredentialInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** The partner's name: 3 to 64 small letters, digits and hyphens. */
  readonly partner: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Whether its changes must be signed. */
  readonly requiresSignature?: Scalars['Boolean']['input'];
  /** Within three years. An API key lasts a year where nothing is said, a client until it is revoked. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** `secret` and `signingSecret` are shown this once: the same key again gives the credential alone. */
export type IssuedCredentialPayload = {
  readonly credential?: Maybe<PartnerCredential>;
  /** The whole API key, or the `client_secret` of a client. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** The key with which its requests are signed. */
  readonly signingSecret?: Maybe<Scalars['String']['output']>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** A control account; its balance is debit-positive. */
export type LedgerAccount = {
  readonly code: Scalars['String']['output'];
  readonly kind: AccountKind;
  readonly balance: Scalars['VND']['output'];
};

/** What a line may do. */
export type LineStatus =
  | 'ACTIVE'
  | 'BARRED_ONE_WAY'
  | 'BARRED_BOTH_WAYS'
  | 'TERMINATED';

/** A customer message that was queued or sent. */
export type Message = {
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly channel: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly notBefore?: Maybe<Scalars['DateTime']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of messages, newest first. */
export type MessageConnection = {
  readonly edges: ReadonlyArray<MessageEdge>;
  readonly pageInfo: PageInfo;
};

export type MessageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Message;
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
  /** Publishes a version of a price. Needs `prices:publish`: admin. */
  readonly publishPrice?: Maybe<PublishPricePayload>;
  /** Publishes a version of a policy. Needs `policies:publish`: admin. */
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
  /** Halts a day's sweep, begun or not; what is under way is finished. Needs `sweeps:control`: admin, support. */
  readonly pauseSweep?: Maybe<SweepPayload>;
  /** Lets a day's sweep go on. Needs `sweeps:control`: admin, support. */
  readonly resumeSweep?: Maybe<SweepPayload>;
  /** Says how many cards a day's sweep may take at most; null lifts the cap. Needs `sweeps:control`: admin, support. */
  readonly capSweep?: Maybe<SweepPayload>;
  /** Takes down that a call or a message failed for lack of money (S-OFFER). Needs `advances:report`: admin, partner. */
  readonly reportFailedCall?: Maybe<ReportFailedCallPayload>;
  /** Takes what was used off the promotional balance (S-GRANT). Needs `advances:report`: admin, partner. */
  readonly reportBundleUsage?: Maybe<ReportBundleUsagePayload>;
  /** Publishes a version of a bundle's price. Needs `prices:publish`: admin. */
  readonly publishAdvancePrice?: Maybe<PublishAdvancePricePayload>;
  /** Publishes a version of the table of ceilings. Needs `prices:publish`: admin. */
  readonly publishAdvanceCeilings?: Maybe<PublishAdvanceCeilingsPayload>;
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
  /** Creates an endpoint: a partner's hears of what that partner did or registered, the operator's of everything. Needs `webhooks:manage`: admin, partner. */
  readonly createWebhookEndpoint?: Maybe<WebhookSecretPayload>;
  /** Changes where an endpoint is and what it hears, and switches it on or off. Needs `webhooks:manage`: admin, partner. */
  readonly updateWebhookEndpoint?: Maybe<WebhookEndpointPayload>;
  /** Gives an endpoint a new secret; for a while both sign. Needs `webhooks:manage`: admin, partner. */
  readonly rotateWebhookSecret?: Maybe<WebhookSecretPayload>;
  /** Deletes an endpoint; what waits for it never leaves. Needs `webhooks:manage`: admin, partner. */
  readonly deleteWebhookEndpoint?: Maybe<WebhookEndpointPayload>;
  /** Sends a `webhook.test` to an endpoint that is on. Needs `webhooks:manage`: admin, partner. */
  readonly sendTestWebhook?: Maybe<WebhookDeliveryPayload>;
  /** Sends a delivery once more, under the same `webhook-id`. Needs `webhooks:manage`: admin, partner. */
  readonly redeliverWebhook?: Maybe<WebhookDeliveryPayload>;
  /** Sends everything to an endpoint once more that failed since an instant. Needs `webhooks:manage`: admin, partner. */
  readonly redeliverWebhooks?: Maybe<RedeliverWebhooksPayload>;
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

/** Something that can be fetched again by its id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** Whose line a number is. */
export type Operator =
  | 'MOBIFONE'
  | 'VIETTEL'
  | 'OTHER';

/** What a decoder card can be on (K-DEVICES). */
export type Package = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly productLine: ProductLine;
  readonly name: Scalars['String']['output'];
  readonly channels?: Maybe<Scalars['Int']['output']>;
  readonly vodHours?: Maybe<Scalars['Int']['output']>;
  readonly maxStreams?: Maybe<Scalars['Int']['output']>;
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
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a partner shows to be let in. Its secret is shown when it is made, and never again. */
export type PartnerCredential = Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: CredentialKind;
  readonly partner: Scalars['String']['output'];
  /** How an API key begins, and the `client_id` of a client. */
  readonly prefix: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether its changes must be signed. */
  readonly requiresSignature: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Scalars['String']['output'];
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its secret of before is good. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
  /** The hour of its last use. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of partners' credentials, newest first. */
export type PartnerCredentialConnection = {
  readonly edges: ReadonlyArray<PartnerCredentialEdge>;
  readonly pageInfo: PageInfo;
};

export type PartnerCredentialEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PartnerCredential;
};

/** How a renewal is paid. */
export type PaymentMethod =
  | 'MAIN_BALANCE'
  | 'VOUCHER'
  | 'DOMESTIC_DEBIT'
  | 'INTERNATIONAL_CARD';

/** A bought period of service. */
export type Period = {
  readonly package: Package;
  readonly extraRooms: Scalars['Int']['output'];
  readonly term: Term;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
};

/** A card that would be refused, and every reason. */
export type PlannedRefusal = {
  readonly cardNumber: Scalars['String']['output'];
  readonly msisdn: Scalars['String']['output'];
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A version of a policy; a null value means that it is switched off. */
export type Policy = {
  readonly parameter: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A price in force. */
export type Price = {
  readonly term: Term;
  readonly timing: Timing;
  readonly extraRooms: Scalars['Int']['output'];
  /** VAT in, service fee out. */
  readonly price: Scalars['VND']['output'];
  readonly fee: Scalars['VND']['output'];
  readonly total: Scalars['VND']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly citation: Citation;
};

/** The television company's product lines. */
export type ProductLine =
  | 'DTH_OTT'
  | 'MYK'
  | 'VTVCAB_ON';

/** A whole table of ceilings from a day on. */
export type PublishAdvanceCeilingsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Null advances nothing from that day. */
  readonly rows?: InputMaybe<ReadonlyArray<AdvanceCeilingRowInput>>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source: Scalars['String']['input'];
};

export type PublishAdvanceCeilingsPayload = {
  readonly ceilings?: Maybe<AdvanceCeilings>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What a unit of a bundle costs from a day on, in which quantities. */
export type PublishAdvancePriceInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly bundle: Bundle;
  /** Null withdraws the bundle from that day. */
  readonly unitPrice?: InputMaybe<Scalars['VND']['input']>;
  readonly quantities?: ReadonlyArray<Scalars['Int']['input']>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source: Scalars['String']['input'];
};

export type PublishAdvancePricePayload = {
  readonly price?: Maybe<AdvancePrice>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A change of policy: a new version from a day on. */
export type PublishPolicyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** A parameter of policies_9029.csv. */
  readonly parameter: Scalars['String']['input'];
  /** Null switches the rule off. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source: Scalars['String']['input'];
};

export type PublishPolicyPayload = {
  readonly policy?: Maybe<Policy>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A correction or a change of price: a new version from a day on. Published versions are never edited. */
export type PublishPriceInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly productLine: ProductLine;
  readonly package: Scalars['String']['input'];
  readonly extraRooms?: Scalars['Int']['input'];
  readonly term: Term;
  readonly timing?: Timing;
  /** Null withdraws the package from that day. */
  readonly price?: InputMaybe<Scalars['VND']['input']>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source: Scalars['String']['input'];
};

export type PublishPricePayload = {
  readonly price?: Maybe<Price>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What may be asked; each field says which scope it needs. */
export type Query = {
  /** Everything on sale on a day (today by default). Needs `catalogue:read`: admin, support, auditor, partner, subscriber. */
  readonly packages: ReadonlyArray<Package>;
  /** A package, on sale or not. Needs `catalogue:read`: admin, support, auditor, partner, subscriber. */
  readonly package?: Maybe<Package>;
  /** The policies of a day (today by default), those switched off included. Needs `policies:read`: admin, support, auditor. */
  readonly policies: ReadonlyArray<Policy>;
  /** A card by its exact number, as true as the television company can tell now. Needs `cards:read`: admin, support, auditor, partner, subscriber. */
  readonly decoderCard?: Maybe<DecoderCard>;
  /** The present subscriber of a number; a subscriber sees itself only. Needs `subscribers:read`: admin, support, auditor, subscriber. */
  readonly subscriber?: Maybe<Subscriber>;
  /** Anything by its id: null where there is none, or it is another subscriber's. Needs the scope of its kind: `catalogue:read`, `cards:read`, `subscribers:read`, `renewals:read`, `attempts:read`, `advances:read`, `auto-renewals:read`, `refunds:read` or `credentials:read`. */
  readonly node?: Maybe<Node>;
  /** Price, fee and new expiry, each with what it rests on; with a payer, every refusal. Needs `quotes:read`: admin, support, auditor, partner, subscriber. */
  readonly quote: QuotePayload;
  /** Staff: renewals requested from a day until another, the latter excluded. Needs `renewals:read`: admin, support, auditor. */
  readonly renewals: RenewalConnection;
  /** Staff: requests for refunds, newest first, by how far they have come. Needs `refunds:read`: admin, support, auditor. */
  readonly refundRequests: RefundRequestConnection;
  /** Staff: refused attempts, newest first, by payer, card or rule. Needs `attempts:read`: admin, support, auditor. */
  readonly refusedAttempts: RefusedAttemptConnection;
  /** The movements of a main balance, newest first; a subscriber sees its own only. Needs `ledger:read`: admin, support, auditor, subscriber. */
  readonly statement: StatementConnection;
  /** Messages to one number, newest first; a subscriber sees its own only. Needs `messages:read`: admin, support, auditor, subscriber. */
  readonly messages: MessageConnection;
  /** Staff: the ledger's control accounts, debit-positive, in one snapshot; all balances sum to zero. Needs `ledger:read`: admin, support, auditor. */
  readonly ledgerAccounts: ReadonlyArray<LedgerAccount>;
  /** What a number may be advanced now; a subscriber asks for its own only. Needs `advances:read`: admin, support, auditor, partner, subscriber. */
  readonly advanceOffers: AdvanceOffersPayload;
  /** May the number change owner or operator? Empty when it may (S-LOCK). Needs `advances:read`: admin, support, auditor, partner, subscriber. */
  readonly transferRefusals: ReadonlyArray<Refusal>;
  /** What a unit of each bundle costs on a day (today by default). Needs `catalogue:read`: admin, support, auditor, partner, subscriber. */
  readonly advancePrices: ReadonlyArray<AdvancePrice>;
  /** The table of ceilings of a day (today by default), null where there is none. Needs `catalogue:read`: admin, support, auditor, partner, subscriber. */
  readonly advanceCeilings?: Maybe<AdvanceCeilings>;
  /** Staff: what advances moved on each day, until another, the latter excluded (S-BOOK). Needs `advances:read`: admin, support, auditor. */
  readonly advanceBook: ReadonlyArray<AdvanceBookDay>;
  /** Staff: what is outstanding now, by age, bundle and ceiling. Needs `advances:read`: admin, support, auditor. */
  readonly advanceExposure: ReadonlyArray<AdvanceExposure>;
  /** Staff: what of each week's advances came back after 1, 7 and 30 days. Needs `advances:read`: admin, support, auditor. */
  readonly advanceRecovery: ReadonlyArray<AdvanceRecovery>;
  /** Staff: the exposure that a table of ceilings would have made. Needs `advances:read`: admin, support, auditor. */
  readonly tryCeilings: TryCeilingsPayload;
  /** Staff: partners' credentials, newest first, revoked ones included, and never a secret. Needs `credentials:read`: admin, support, auditor. */
  readonly partnerCredentials: PartnerCredentialConnection;
  /** Staff: changes by staff and partners, newest first: by whom, with which mutation, from a day until another, the latter excluded, and of what, by its id. Needs `audit:read`: admin, auditor. */
  readonly auditLog: AuditEntryConnection;
  /** Staff: the sweeps of a day, the reminder and the charge. Needs `sweeps:read`: admin, support, auditor. */
  readonly sweeps: ReadonlyArray<Sweep>;
  /** Staff: what the charge of a day would do, how much it would bring, who would be refused and why. Needs `sweeps:read`: admin, support, auditor. */
  readonly sweepPlan: SweepPlan;
  /** Endpoints, newest first: a partner's own, and for staff all; never a secret. Needs `webhooks:read`: admin, support, auditor, partner. */
  readonly webhookEndpoints: WebhookEndpointConnection;
  /** Deliveries with their attempts, newest first: to a partner's own endpoints, and for staff to all; of events from an instant until another, the latter excluded. Needs `webhooks:read`: admin, support, auditor, partner. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
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
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryRefundRequestsArgs = {
  status?: InputMaybe<RefundRequestStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; each field says which scope it needs. */
export type QueryRefusedAttemptsArgs = {
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Rule>;
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
export type QueryMessagesArgs = {
  to: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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

/** What a renewal costs and brings. */
export type Quote = {
  readonly package: Package;
  readonly extraRooms: Scalars['Int']['output'];
  readonly term: Term;
  readonly timing: Timing;
  readonly price: Scalars['VND']['output'];
  readonly feePercent: Scalars['Decimal']['output'];
  readonly fee: Scalars['VND']['output'];
  readonly total: Scalars['VND']['output'];
  readonly expiresOnBefore?: Maybe<Scalars['Date']['output']>;
  readonly expiresOnAfter: Scalars['Date']['output'];
  readonly basis: ReadonlyArray<Basis>;
};

/** The figures of a quote that rest on something. */
export type QuoteFigure =
  | 'PRICE'
  | 'TIMING'
  | 'FEE'
  | 'EXPIRY';

/** What to quote. */
export type QuoteInput = {
  readonly cardNumber: Scalars['String']['input'];
  readonly package: Scalars['String']['input'];
  readonly extraRooms?: Scalars['Int']['input'];
  readonly term: Term;
  readonly paymentMethod?: PaymentMethod;
  readonly payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  /** Staff only: the instant to quote for (now by default). It moves prices, policies and the day; the facts of card and subscriber are today's. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Staff only: with the versions that were recorded by this instant (all by default). */
  readonly asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A quote may come with refusals: the price is known, and paying it now would be refused. */
export type QuotePayload = {
  readonly quote?: Maybe<Quote>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Which delivery is sent once more, whether it arrived or not. */
export type RedeliverWebhookInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly deliveryId: Scalars['ID']['input'];
};

/** Of which endpoint everything is sent once more that failed, of events since an instant. */
export type RedeliverWebhooksInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly endpointId: Scalars['ID']['input'];
  readonly since: Scalars['DateTime']['input'];
};

export type RedeliverWebhooksPayload = {
  readonly endpoint?: Maybe<WebhookEndpoint>;
  /** How many were queued by this request; 0 where it is replayed. */
  readonly queued: Scalars['Int']['output'];
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which advance to refund or to write off, and why. */
export type RefundAdvanceInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly advanceId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Which renewal to give back, and why. */
export type RefundRenewalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly renewalId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Somebody asks that a renewal be given back (K-REFUND). */
export type RefundRequest = Node & {
  readonly id: Scalars['ID']['output'];
  readonly renewal: Renewal;
  readonly status: RefundRequestStatus;
  readonly requestedBy: Scalars['String']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
  readonly declinedBy?: Maybe<Scalars['String']['output']>;
  readonly declinedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly declineReason?: Maybe<Scalars['String']['output']>;
};

/** A page of requests for refunds, newest first. */
export type RefundRequestConnection = {
  readonly edges: ReadonlyArray<RefundRequestEdge>;
  readonly pageInfo: PageInfo;
};

export type RefundRequestEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RefundRequest;
};

/** `refundRequest` is null where the request was refused; `replayed` where the key was seen before. */
export type RefundRequestPayload = {
  readonly refundRequest?: Maybe<RefundRequest>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

export type RefundRequestStatus =
  | 'OPEN'
  | 'REFUNDED'
  | 'DECLINED';

/** One rule that a request fails. All failing rules are listed. */
export type Refusal = {
  readonly rule: Rule;
  /** The input field it is about, as a path, where it is about one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** For the customer, in the service's own words where it has them. */
  readonly message: Scalars['String']['output'];
  /** What was compared, as plain digits. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  readonly limit?: Maybe<Scalars['String']['output']>;
  readonly unit?: Maybe<FigureUnit>;
  /** The first day on which this rule alone would no longer refuse, where a date clears it. */
  readonly clearsOn?: Maybe<Scalars['Date']['output']>;
  readonly citation?: Maybe<Citation>;
};

/** A request that was refused, as it was asked, with every reason. */
export type RefusedAttempt = Node & {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly cardNumber: Scalars['String']['output'];
  readonly payerMsisdn?: Maybe<Scalars['String']['output']>;
  readonly package: Scalars['String']['output'];
  readonly extraRooms: Scalars['Int']['output'];
  readonly term: Term;
  readonly paymentMethod: PaymentMethod;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A page of refused attempts, newest first. */
export type RefusedAttemptConnection = {
  readonly edges: ReadonlyArray<RefusedAttemptEdge>;
  readonly pageInfo: PageInfo;
};

export type RefusedAttemptEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RefusedAttempt;
};

/** Who has which card renewed by itself. */
export type RegisterAutoRenewalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly msisdn: Scalars['String']['input'];
  readonly cardNumber: Scalars['String']['input'];
  /** A partner's dialogue asks for it: it then awaits the SMS (K-AUTO-CONFIRM). */
  readonly overUssd?: Scalars['Boolean']['input'];
};

/** Which card to renew, with what, from whose main balance. */
export type RenewFromMainBalanceInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly payerMsisdn: Scalars['String']['input'];
  readonly cardNumber: Scalars['String']['input'];
  readonly package: Scalars['String']['input'];
  readonly extraRooms?: Scalars['Int']['input'];
  readonly term: Term;
};

/** A paid renewal of a card. */
export type Renewal = Node & {
  readonly id: Scalars['ID']['output'];
  readonly extraRooms: Scalars['Int']['output'];
  readonly term: Term;
  readonly paymentMethod: PaymentMethod;
  readonly status: RenewalStatus;
  readonly price: Scalars['VND']['output'];
  readonly fee: Scalars['VND']['output'];
  readonly total: Scalars['VND']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly expiresOnBefore?: Maybe<Scalars['Date']['output']>;
  readonly expiresOnAfter?: Maybe<Scalars['Date']['output']>;
  readonly activation?: Maybe<ActivationStatus>;
  /** The card that was renewed. */
  readonly card: DecoderCard;
  /** Who paid from a main balance; a subscriber is told of itself only. */
  readonly payer?: Maybe<Subscriber>;
  /** What was bought. */
  readonly package: Package;
};

/** A page of renewals, newest first. */
export type RenewalConnection = {
  readonly edges: ReadonlyArray<RenewalEdge>;
  readonly pageInfo: PageInfo;
};

export type RenewalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Renewal;
};

/** `renewal` is null where the request was refused; `replayed` where the key was seen before. */
export type RenewalPayload = {
  readonly renewal?: Maybe<Renewal>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** What was refused is no renewal: it is a RefusedAttempt. */
export type RenewalStatus =
  | 'PENDING_PAYMENT'
  | 'SUCCEEDED'
  | 'ABANDONED'
  | 'REFUND_DUE'
  | 'REFUNDED';

/** Units of a granted bundle that were used. */
export type ReportBundleUsageInput = {
  /** The operator's own name for the event: the same one twice is one. */
  readonly usageId: Scalars['String']['input'];
  readonly msisdn: Scalars['String']['input'];
  readonly bundle: Bundle;
  readonly quantity: Scalars['Int']['input'];
  readonly usedAt: Scalars['DateTime']['input'];
};

/** `grantedBundle` is what is left; null where the use was refused, which may be sent again. */
export type ReportBundleUsagePayload = {
  readonly grantedBundle?: Maybe<GrantedBundle>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** A call or a message that failed for lack of money. */
export type ReportFailedCallInput = {
  /** The operator's own name for the event: the same one twice is one. */
  readonly eventId: Scalars['String']['input'];
  readonly msisdn: Scalars['String']['input'];
  /** When it failed; now by default. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Nothing was waited for: whether an offer is made is decided afterwards. */
export type ReportFailedCallPayload = {
  readonly accepted: Scalars['Boolean']['output'];
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Which bundle, and how much of it; no quantity asks for the largest that fits. */
export type RequestAdvanceInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly msisdn: Scalars['String']['input'];
  readonly bundle: Bundle;
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** Which renewal is to be given back, and why. */
export type RequestRefundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly renewalId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Which credential lets nobody in any more. */
export type RevokePartnerCredentialInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly credentialId: Scalars['ID']['input'];
};

export type RevokePartnerCredentialPayload = {
  readonly credential?: Maybe<PartnerCredential>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which credential gets a new secret. */
export type RotatePartnerCredentialInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly credentialId: Scalars['ID']['input'];
  /** How long the secret of before stays good: 0 to 10080. */
  readonly graceMinutes?: Scalars['Int']['input'];
};

/** Which endpoint gets a new secret. */
export type RotateWebhookSecretInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly endpointId: Scalars['ID']['input'];
  /** How long the secret of before signs beside the new one: 0 to 10080. */
  readonly graceMinutes?: Scalars['Int']['input'];
};

/** A rule of the specification; K_MAX_MONTH is K-MAX-MONTH there. */
export type Rule =
  | 'G_INPUT'
  | 'G_ONCE'
  | 'G_EFFECTIVE'
  | 'K_PRICE'
  | 'K_TIMING'
  | 'K_FEE'
  | 'K_FROM'
  | 'K_STACK'
  | 'K_MONTHS'
  | 'K_ADDON'
  | 'K_CARD'
  | 'K_PREPAID'
  | 'K_ACTIVE'
  | 'K_AGE'
  | 'K_USAGE'
  | 'K_ABUSE'
  | 'K_BALANCE'
  | 'K_MAX_TX'
  | 'K_MAX_MONTH'
  | 'K_MAX_CARDS'
  | 'K_HEAVY'
  | 'K_REFUND'
  | 'K_AUTO_ONE'
  | 'K_AUTO_VALID'
  | 'K_AUTO_CONFIRM'
  | 'K_AUTO_CANCEL'
  | 'S_WHO'
  | 'S_CEILING'
  | 'S_CONFIRM'
  | 'S_LOCK'
  | 'S_REFUND';

/** How many attempts a rule has refused, or would. */
export type RuleCount = {
  readonly rule: Rule;
  readonly cards: Scalars['Int']['output'];
};

/** Who holds a line. */
export type Segment =
  | 'INDIVIDUAL'
  | 'ENTERPRISE';

/** Which endpoint is sent a `webhook.test`. */
export type SendTestWebhookInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly endpointId: Scalars['ID']['input'];
};

/** A page of a statement, newest first. */
export type StatementConnection = {
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly pageInfo: PageInfo;
};

export type StatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StatementLine;
};

/** A line of a subscriber's main balance. */
export type StatementLine = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly what: Scalars['String']['output'];
  readonly amount: Scalars['VND']['output'];
  readonly balance: Scalars['VND']['output'];
};

/** A phone line, on record as the operator last told of it. */
export type Subscriber = Node & {
  readonly id: Scalars['ID']['output'];
  /** The number: 84 and nine digits. */
  readonly msisdn: Scalars['String']['output'];
  readonly operator: Operator;
  readonly billing: Billing;
  readonly segment: Segment;
  readonly status: LineStatus;
  readonly activatedOn: Scalars['Date']['output'];
  readonly province?: Maybe<Scalars['String']['output']>;
  readonly mainBalance: Scalars['VND']['output'];
  readonly basicUsage30Days: Scalars['VND']['output'];
  readonly basicUsageAsOf?: Maybe<Scalars['Date']['output']>;
  readonly flaggedForAbuse: Scalars['Boolean']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly averageMonthlyTopUp: Scalars['VND']['output'];
  readonly otherAdvanceDebt: Scalars['VND']['output'];
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


/** A phone line, on record as the operator last told of it. */
export type SubscriberRenewalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A phone line, on record as the operator last told of it. */
export type SubscriberAdvancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SubscriberPayload = {
  readonly subscriber?: Maybe<Subscriber>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What may be subscribed to, over graphql-transport-ws. */
export type Subscription = {
  /** A renewal as it is now, and again whenever its status or activation changes, until neither will; nothing where there is none, or it is another subscriber's. Needs `renewals:read`: admin, support, auditor, subscriber. */
  readonly renewalProgress: Renewal;
};


/** What may be subscribed to, over graphql-transport-ws. */
export type SubscriptionRenewalProgressArgs = {
  id: Scalars['ID']['input'];
};

/** One day's run over all cards due. */
export type Sweep = {
  readonly kind: SweepKind;
  readonly on: Scalars['Date']['output'];
  readonly due: Scalars['Int']['output'];
  readonly succeeded: Scalars['Int']['output'];
  /** Cards that are refused as it stands. */
  readonly refused: Scalars['Int']['output'];
  readonly remaining: Scalars['Int']['output'];
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attempts that each rule has refused. */
  readonly refusals: ReadonlyArray<RuleCount>;
  /** Cards a second, so far. */
  readonly perSecond?: Maybe<Scalars['Float']['output']>;
  readonly estimatedEnd?: Maybe<Scalars['DateTime']['output']>;
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly pausedBy?: Maybe<Scalars['String']['output']>;
  readonly pauseReason?: Maybe<Scalars['String']['output']>;
  /** How many cards it may charge at most, where staff have said so. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** What a day's run does with the cards that are due. */
export type SweepKind =
  | 'REMIND'
  | 'CHARGE';

/** `sweep` is null where the request was refused. */
export type SweepPayload = {
  readonly sweep?: Maybe<Sweep>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What a day's charge would do, decided on the facts of now; nothing is touched. */
export type SweepPlan = {
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
  readonly total: Scalars['VND']['output'];
  readonly refused: Scalars['Int']['output'];
  /** Cards whose state is out of date, and is asked for before the charge. */
  readonly lookUps: Scalars['Int']['output'];
  readonly refusals: ReadonlyArray<RuleCount>;
  /** The first of those that would be refused. */
  readonly refusedCards: ReadonlyArray<PlannedRefusal>;
};

/** How long a bought period lasts. */
export type Term =
  | 'P1W'
  | 'P1M'
  | 'P2M'
  | 'P3M'
  | 'P6M'
  | 'P12M';

/** Whether a price is for cards in date, for expired ones, or for both (K-TIMING). */
export type Timing =
  | 'ANY'
  | 'BEFORE_EXPIRY'
  | 'AFTER_EXPIRY';

/** Money received for a subscriber: `repaid` and `credited` make `amount`. */
export type TopUp = {
  readonly id: Scalars['ID']['output'];
  readonly amount: Scalars['VND']['output'];
  readonly repaid: Scalars['VND']['output'];
  readonly credited: Scalars['VND']['output'];
  readonly at: Scalars['DateTime']['output'];
};

/** Whose balance, and how much. */
export type TopUpInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly msisdn: Scalars['String']['input'];
  /** 1 to 100,000,000. */
  readonly amount: Scalars['VND']['input'];
};

export type TopUpPayload = {
  readonly topUp?: Maybe<TopUp>;
  readonly subscriber?: Maybe<Subscriber>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** The exposure that a row of a proposed table would have made on past subscribers. */
export type TriedCeilingRow = {
  /** Null: those whom the table advances nothing. */
  readonly row?: Maybe<AdvanceCeilingRow>;
  readonly subscribers: Scalars['Int']['output'];
  /** The most that they owed, added up. */
  readonly actual: Scalars['VND']['output'];
  /** Had each used the same share of its ceiling as it did. */
  readonly likely: Scalars['VND']['output'];
  /** Had each used all of it. */
  readonly possible: Scalars['VND']['output'];
};

export type TryCeilingsPayload = {
  readonly rows: ReadonlyArray<TriedCeilingRow>;
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What of an endpoint is to change; what is left out stays as it is. */
export type UpdateWebhookEndpointInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly endpointId: Scalars['ID']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<WebhookEventType>>;
  /** On: what waits leaves, and failures are forgotten. Off: it hears nothing. */
  readonly on?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is left out stays as it was; a new card needs its product line and begins active with no extra room. */
export type UpsertDecoderCardInput = {
  readonly number: Scalars['String']['input'];
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productLine?: InputMaybe<ProductLine>;
  readonly status?: InputMaybe<CardStatus>;
  readonly package?: InputMaybe<Scalars['String']['input']>;
  readonly extraRooms?: InputMaybe<Scalars['Int']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What is left out stays as it was. A new number needs operator, billing and activatedOn; it begins active, individual, unflagged, with no usage. A later activatedOn on a terminated number is a new subscriber. */
export type UpsertSubscriberInput = {
  readonly msisdn: Scalars['String']['input'];
  /** When the operator knew this: older than what is on record, it changes nothing. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly operator?: InputMaybe<Operator>;
  readonly billing?: InputMaybe<Billing>;
  readonly segment?: InputMaybe<Segment>;
  readonly status?: InputMaybe<LineStatus>;
  readonly activatedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly billingCycleDay?: InputMaybe<Scalars['Int']['input']>;
  readonly basicUsage30Days?: InputMaybe<Scalars['VND']['input']>;
  readonly basicUsageAsOf?: InputMaybe<Scalars['Date']['input']>;
  readonly flaggedForAbuse?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last day of the line's validity (S-WHO). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly averageMonthlyTopUp?: InputMaybe<Scalars['VND']['input']>;
  readonly otherAdvanceDebt?: InputMaybe<Scalars['VND']['input']>;
};

/** One attempt to deliver, and what came of it. */
export type WebhookAttempt = {
  readonly number: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly milliseconds: Scalars['Int']['output'];
  /** The answer's; null where none came. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** Why it failed; null where it was taken. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** How the answer began. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
};

/** An event on its way to an endpoint. */
export type WebhookDelivery = {
  readonly id: Scalars['ID']['output'];
  readonly endpointId: Scalars['ID']['output'];
  /** The header `webhook-id` of every attempt. */
  readonly webhookId: Scalars['String']['output'];
  readonly type: WebhookEventType;
  /** When that became so of which it tells. */
  readonly at: Scalars['DateTime']['output'];
  /** What is sent. */
  readonly body: Scalars['String']['output'];
  readonly state: WebhookDeliveryState;
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly attempts: ReadonlyArray<WebhookAttempt>;
};

/** A page of deliveries, newest first. */
export type WebhookDeliveryConnection = {
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  readonly pageInfo: PageInfo;
};

export type WebhookDeliveryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WebhookDelivery;
};

export type WebhookDeliveryPayload = {
  readonly delivery?: Maybe<WebhookDelivery>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** QUEUED waits for its next attempt; FAILED is tried again only where somebody asks for it. */
export type WebhookDeliveryState =
  | 'QUEUED'
  | 'DELIVERED'
  | 'FAILED';

/** Where a partner, or the operator, is told of events. */
export type WebhookEndpoint = {
  readonly id: Scalars['ID']['output'];
  /** Whose it is; null for the operator's, which hears of everything. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  readonly url: Scalars['String']['output'];
  /** What it hears of; everything where it is empty. */
  readonly types: ReadonlyArray<WebhookEventType>;
  readonly on: Scalars['Boolean']['output'];
  /** Why it is off. */
  readonly off?: Maybe<WebhookSwitchedOff>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Scalars['String']['output'];
  /** Since when every attempt has failed. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its secret of before signs too. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of endpoints, newest first. */
export type WebhookEndpointConnection = {
  readonly edges: ReadonlyArray<WebhookEndpointEdge>;
  readonly pageInfo: PageInfo;
};

export type WebhookEndpointEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WebhookEndpoint;
};

export type WebhookEndpointPayload = {
  readonly endpoint?: Maybe<WebhookEndpoint>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** What a webhook tells of; RENEWAL_SUCCEEDED is sent as renewal.succeeded. */
export type WebhookEventType =
  | 'RENEWAL_SUCCEEDED'
  | 'RENEWAL_REFUSED'
  | 'RENEWAL_REFUND_DUE'
  | 'RENEWAL_REFUNDED'
  | 'AUTO_RENEWAL_REGISTERED'
  | 'AUTO_RENEWAL_CANCELLED'
  | 'AUTO_RENEWAL_CHARGED'
  | 'AUTO_RENEWAL_FAILED'
  | 'ADVANCE_GRANTED'
  | 'ADVANCE_REPAID'
  | 'WEBHOOK_TEST';

/** `secret` is shown this once: the same key again gives the endpoint alone. */
export type WebhookSecretPayload = {
  readonly endpoint?: Maybe<WebhookEndpoint>;
  /** What signs: `whsec_` and the secret in base64. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly refusals: ReadonlyArray<Refusal>;
  readonly replayed: Scalars['Boolean']['output'];
};

/** ASKED: by mutation. FAILING: nothing was taken for five days. GONE: it answered 410. */
export type WebhookSwitchedOff =
  | 'ASKED'
  | 'FAILING'
  | 'GONE';

export type AdvanceReportsQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type AdvanceReportsQuery = { readonly advanceBook: ReadonlyArray<{ readonly day: string, readonly granted: number, readonly repaid: number, readonly outstanding: number, readonly overdue: number, readonly writtenOff: number, readonly recovered: number, readonly lost: number }>, readonly advanceExposure: ReadonlyArray<{ readonly daysFrom: number, readonly bundle: Bundle, readonly ceiling: number, readonly advances: number, readonly outstanding: number, readonly overdue: number }>, readonly advanceRecovery: ReadonlyArray<{ readonly week: string, readonly bundle: Bundle, readonly ceiling: number, readonly advances: number, readonly granted: number, readonly within1Day: number, readonly within7Days: number, readonly within30Days: number, readonly soFar: number }> };

export type AdvanceTermsQueryVariables = Exact<{
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type AdvanceTermsQuery = { readonly advancePrices: ReadonlyArray<{ readonly bundle: Bundle, readonly unitPrice?: number | null, readonly quantities: ReadonlyArray<number>, readonly validFrom: string, readonly validTo?: string | null, readonly source: string, readonly recordedAt: string }>, readonly advanceCeilings?: { readonly validFrom: string, readonly validTo?: string | null, readonly source: string, readonly recordedAt: string, readonly rows: ReadonlyArray<{ readonly monthsActiveFrom: number, readonly averageMonthlyTopUpFrom: number, readonly ceiling: number }> } | null };

export type AuditLogQueryVariables = Exact<{
  principal?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly principal: string, readonly role: string, readonly operation: string, readonly address?: string | null, readonly kind: string, readonly subjectId?: string | null, readonly input: unknown, readonly before?: unknown | null, readonly after?: unknown | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleCapSweepMutationVariables = Exact<{
  kind: SweepKind;
  on: Scalars['Date']['input'];
  most?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleCapSweepMutation = { readonly capSweep?: { readonly sweep?: { readonly kind: SweepKind, readonly on: string, readonly due: number, readonly succeeded: number, readonly refused: number, readonly remaining: number, readonly most?: number | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type DeclineRefundMutationVariables = Exact<{
  input: DeclineRefundRequestInput;
}>;


export type DeclineRefundMutation = { readonly declineRefundRequest?: { readonly replayed: boolean, readonly refundRequest?: { readonly id: string, readonly status: RefundRequestStatus, readonly declinedBy?: string | null, readonly declinedAt?: string | null, readonly declineReason?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type FindCardQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type FindCardQuery = { readonly decoderCard?: { readonly id: string, readonly number: string, readonly productLine: ProductLine, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly extraRooms: number, readonly package?: { readonly code: string, readonly name: string } | null, readonly periods: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string, readonly term: Term, readonly extraRooms: number, readonly package: { readonly code: string } }> } | null };

export type FindSubscriberQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type FindSubscriberQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly operator: Operator, readonly billing: Billing, readonly segment: Segment, readonly status: LineStatus, readonly activatedOn: string, readonly province?: string | null, readonly mainBalance: number, readonly basicUsage30Days: number, readonly basicUsageAsOf?: string | null, readonly flaggedForAbuse: boolean, readonly validUntil?: string | null, readonly customerKind: CustomerKind, readonly owed: number, readonly rememberedCards: ReadonlyArray<{ readonly id: string, readonly number: string, readonly expiresOn?: string | null }> } | null };

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueCredentialInput;
}>;


export type IssueApiKeyMutation = { readonly issueApiKey?: { readonly secret?: string | null, readonly signingSecret?: string | null, readonly replayed: boolean, readonly credential?: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type LedgerAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerAccountsQuery = { readonly ledgerAccounts: ReadonlyArray<{ readonly code: string, readonly kind: AccountKind, readonly balance: number }> };

export type ConsoleMessagesQueryVariables = Exact<{
  to: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleMessagesQuery = { readonly messages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly key: string, readonly channel: string, readonly to: string, readonly text: string, readonly notBefore?: string | null, readonly sentAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsolePackageQueryVariables = Exact<{
  code: Scalars['String']['input'];
  productLine: ProductLine;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ConsolePackageQuery = { readonly package?: { readonly id: string, readonly code: string, readonly name: string, readonly channels?: number | null, readonly maxStreams?: number | null, readonly maxDevices?: number | null, readonly onSaleFrom: string, readonly onSaleUntil?: string | null, readonly prices: ReadonlyArray<{ readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly validFrom: string, readonly validTo?: string | null }> } | null };

export type PartnerCredentialsQueryVariables = Exact<{
  partner?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PartnerCredentialsQuery = { readonly partnerCredentials: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

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


export type PoliciesQuery = { readonly policies: ReadonlyArray<{ readonly parameter: string, readonly value?: string | null, readonly validFrom: string, readonly validTo?: string | null, readonly source?: string | null, readonly recordedAt: string }> };

export type PublishAdvanceCeilingsMutationVariables = Exact<{
  input: PublishAdvanceCeilingsInput;
}>;


export type PublishAdvanceCeilingsMutation = { readonly publishAdvanceCeilings?: { readonly ceilings?: { readonly validFrom: string, readonly validTo?: string | null, readonly source: string, readonly rows: ReadonlyArray<{ readonly monthsActiveFrom: number, readonly averageMonthlyTopUpFrom: number, readonly ceiling: number }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type PublishAdvancePriceMutationVariables = Exact<{
  input: PublishAdvancePriceInput;
}>;


export type PublishAdvancePriceMutation = { readonly publishAdvancePrice?: { readonly price?: { readonly bundle: Bundle, readonly unitPrice?: number | null, readonly quantities: ReadonlyArray<number>, readonly validFrom: string, readonly validTo?: string | null, readonly source: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type PublishPolicyMutationVariables = Exact<{
  input: PublishPolicyInput;
}>;


export type PublishPolicyMutation = { readonly publishPolicy?: { readonly policy?: { readonly parameter: string, readonly value?: string | null, readonly validFrom: string, readonly validTo?: string | null, readonly source?: string | null, readonly recordedAt: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type PublishPriceMutationVariables = Exact<{
  input: PublishPriceInput;
}>;


export type PublishPriceMutation = { readonly publishPrice?: { readonly price?: { readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly validFrom: string, readonly validTo?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ConsoleQuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type ConsoleQuoteQuery = { readonly quote: { readonly quote?: { readonly price: number, readonly feePercent: string, readonly fee: number, readonly total: number, readonly timing: Timing, readonly extraRooms: number, readonly term: Term, readonly expiresOnBefore?: string | null, readonly expiresOnAfter: string, readonly package: { readonly code: string, readonly name: string }, readonly basis: ReadonlyArray<{ readonly figure: QuoteFigure, readonly citation: { readonly rule: Rule, readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null } }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } };

export type ConsoleRefundAdvanceMutationVariables = Exact<{
  input: RefundAdvanceInput;
}>;


export type ConsoleRefundAdvanceMutation = { readonly refundAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly status: AdvanceStatus, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly grantedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RefundRequestsQueryVariables = Exact<{
  status?: InputMaybe<RefundRequestStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RefundRequestsQuery = { readonly refundRequests: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RefundRequestStatus, readonly reason: string, readonly requestedBy: string, readonly requestedAt: string, readonly declinedBy?: string | null, readonly declineReason?: string | null, readonly renewal: { readonly id: string, readonly total: number, readonly status: RenewalStatus } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type RefundMutationVariables = Exact<{
  input: RefundRenewalInput;
}>;


export type RefundMutation = { readonly refundRenewal?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly settledAt?: string | null, readonly payer?: { readonly id: string, readonly mainBalance: number } | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RefusedAttemptsQueryVariables = Exact<{
  payerMsisdn?: InputMaybe<Scalars['String']['input']>;
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Rule>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RefusedAttemptsQuery = { readonly refusedAttempts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly cardNumber: string, readonly payerMsisdn?: string | null, readonly package: string, readonly extraRooms: number, readonly term: Term, readonly paymentMethod: PaymentMethod, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type RegisterPartnerClientMutationVariables = Exact<{
  input: IssueCredentialInput;
}>;


export type RegisterPartnerClientMutation = { readonly registerPartnerClient?: { readonly secret?: string | null, readonly signingSecret?: string | null, readonly replayed: boolean, readonly credential?: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ConsoleRenewMutationVariables = Exact<{
  input: RenewFromMainBalanceInput;
}>;


export type ConsoleRenewMutation = { readonly renewFromMainBalance?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string }, readonly payer?: { readonly id: string, readonly msisdn: string, readonly mainBalance: number } | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RenewalsQueryVariables = Exact<{
  status?: InputMaybe<RenewalStatus>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RenewalsQuery = { readonly renewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string }, readonly payer?: { readonly id: string, readonly msisdn: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type RequestRefundMutationVariables = Exact<{
  input: RequestRefundInput;
}>;


export type RequestRefundMutation = { readonly requestRefund?: { readonly replayed: boolean, readonly refundRequest?: { readonly id: string, readonly status: RefundRequestStatus, readonly reason: string, readonly requestedBy: string, readonly requestedAt: string, readonly renewal: { readonly id: string } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ConsoleResumeSweepMutationVariables = Exact<{
  kind: SweepKind;
  on: Scalars['Date']['input'];
}>;


export type ConsoleResumeSweepMutation = { readonly resumeSweep?: { readonly sweep?: { readonly kind: SweepKind, readonly on: string, readonly pausedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly field?: string | null, readonly message: string }> } | null };

export type RevokePartnerCredentialMutationVariables = Exact<{
  input: RevokePartnerCredentialInput;
}>;


export type RevokePartnerCredentialMutation = { readonly revokePartnerCredential?: { readonly replayed: boolean, readonly credential?: { readonly id: string, readonly revokedAt?: string | null, readonly revokedBy?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RotatePartnerCredentialMutationVariables = Exact<{
  input: RotatePartnerCredentialInput;
}>;


export type RotatePartnerCredentialMutation = { readonly rotatePartnerCredential?: { readonly secret?: string | null, readonly signingSecret?: string | null, readonly replayed: boolean, readonly credential?: { readonly id: string, readonly kind: CredentialKind, readonly partner: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly requiresSignature: boolean, readonly createdAt: string, readonly createdBy: string, readonly expiresAt?: string | null, readonly previousSecretUntil?: string | null, readonly revokedAt?: string | null, readonly revokedBy?: string | null, readonly lastUsedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ConsoleSignInCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSignInCheckQuery = { readonly packages: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly productLine: ProductLine, readonly onSaleFrom: string, readonly onSaleUntil?: string | null }> };

export type ConsoleStatementQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConsoleStatementQuery = { readonly statement: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly what: string, readonly amount: number, readonly balance: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type SupportQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
  card: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SupportQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly status: LineStatus, readonly mainBalance: number, readonly customerKind: CustomerKind, readonly owed: number, readonly grantedBundles: ReadonlyArray<{ readonly bundle: Bundle, readonly remaining: number, readonly unit: string }>, readonly advances: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly status: AdvanceStatus, readonly requestedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null, readonly decoderCard?: { readonly id: string, readonly number: string, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly package?: { readonly code: string, readonly name: string } | null, readonly renewals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: RenewalStatus, readonly term: Term, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number, readonly requestedAt: string, readonly settledAt?: string | null, readonly expiresOnBefore?: string | null, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly package: { readonly code: string, readonly name: string }, readonly card: { readonly id: string, readonly number: string }, readonly payer?: { readonly id: string, readonly msisdn: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null, readonly refusedAttempts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly cardNumber: string, readonly package: string, readonly term: Term, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly messages: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly key: string, readonly text: string, readonly notBefore?: string | null, readonly sentAt?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleSweepPlanQueryVariables = Exact<{
  on: Scalars['Date']['input'];
  listed?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConsoleSweepPlanQuery = { readonly sweepPlan: { readonly at: string, readonly examined: number, readonly complete: boolean, readonly charged: number, readonly price: number, readonly fee: number, readonly total: number, readonly refused: number, readonly lookUps: number, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly cards: number }>, readonly refusedCards: ReadonlyArray<{ readonly cardNumber: string, readonly msisdn: string, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string, readonly clearsOn?: string | null }> }> } };

export type ConsoleSweepsQueryVariables = Exact<{
  on: Scalars['Date']['input'];
}>;


export type ConsoleSweepsQuery = { readonly sweeps: ReadonlyArray<{ readonly kind: SweepKind, readonly on: string, readonly due: number, readonly succeeded: number, readonly refused: number, readonly remaining: number, readonly startedAt?: string | null, readonly finishedAt?: string | null, readonly perSecond?: number | null, readonly estimatedEnd?: string | null, readonly pausedAt?: string | null, readonly pausedBy?: string | null, readonly pauseReason?: string | null, readonly most?: number | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly cards: number }> }> };

export type TransferRefusalsQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type TransferRefusalsQuery = { readonly transferRefusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> };

export type TryCeilingsQueryVariables = Exact<{
  rows: ReadonlyArray<AdvanceCeilingRowInput> | AdvanceCeilingRowInput;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type TryCeilingsQuery = { readonly tryCeilings: { readonly rows: ReadonlyArray<{ readonly subscribers: number, readonly actual: number, readonly likely: number, readonly possible: number, readonly row?: { readonly monthsActiveFrom: number, readonly averageMonthlyTopUpFrom: number, readonly ceiling: number } | null }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } };

export type WebhooksQueryVariables = Exact<{
  state?: InputMaybe<WebhookDeliveryState>;
}>;


export type WebhooksQuery = { readonly webhookEndpoints: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly webhookDeliveries: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ConsoleWriteOffAdvanceMutationVariables = Exact<{
  input: RefundAdvanceInput;
}>;


export type ConsoleWriteOffAdvanceMutation = { readonly writeOffAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly status: AdvanceStatus, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly repaid: number, readonly grantedAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type AdvanceOffersQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type AdvanceOffersQuery = { readonly advanceOffers: { readonly ceiling: number, readonly owed: number, readonly offers: ReadonlyArray<{ readonly bundle: Bundle, readonly code: number, readonly quantity: number, readonly unit: string, readonly unitPrice: number, readonly price: number }>, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } };

export type MobileCancelAutoRenewalMutationVariables = Exact<{
  input: CancelAutoRenewalInput;
}>;


export type MobileCancelAutoRenewalMutation = { readonly cancelAutoRenewal?: { readonly replayed: boolean, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly cancelledAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string }> } | null };

export type MobileCardQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type MobileCardQuery = { readonly decoderCard?: { readonly id: string, readonly number: string, readonly productLine: ProductLine, readonly status: CardStatus, readonly expiresOn?: string | null, readonly inDate: boolean, readonly package?: { readonly code: string, readonly name: string } | null } | null };

export type ConfirmAdvanceMutationVariables = Exact<{
  input: ConfirmAdvanceInput;
}>;


export type ConfirmAdvanceMutation = { readonly confirmAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly status: AdvanceStatus, readonly price: number, readonly grantedAt?: string | null, readonly subscriber: { readonly id: string, readonly owed: number } } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ConfirmAutoRenewalMutationVariables = Exact<{
  input: ConfirmAutoRenewalInput;
}>;


export type ConfirmAutoRenewalMutation = { readonly confirmAutoRenewal?: { readonly replayed: boolean, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly registeredAt: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

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


export type MyStatementQuery = { readonly statement: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly what: string, readonly amount: number, readonly balance: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type PackagesQueryVariables = Exact<{
  productLine: ProductLine;
}>;


export type PackagesQuery = { readonly packages: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly channels?: number | null, readonly maxDevices?: number | null, readonly prices: ReadonlyArray<{ readonly term: Term, readonly timing: Timing, readonly extraRooms: number, readonly price: number, readonly fee: number, readonly total: number }> }> };

export type QuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type QuoteQuery = { readonly quote: { readonly quote?: { readonly price: number, readonly fee: number, readonly total: number, readonly expiresOnBefore?: string | null, readonly expiresOnAfter: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly message: string, readonly clearsOn?: string | null }> } };

export type MobileRegisterAutoRenewalMutationVariables = Exact<{
  input: RegisterAutoRenewalInput;
}>;


export type MobileRegisterAutoRenewalMutation = { readonly registerAutoRenewal?: { readonly replayed: boolean, readonly autoRenewal?: { readonly id: string, readonly status: AutoRenewalStatus, readonly nextChargeAt?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly clearsOn?: string | null }> } | null };

export type MobileRenewMutationVariables = Exact<{
  input: RenewFromMainBalanceInput;
}>;


export type MobileRenewMutation = { readonly renewFromMainBalance?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null, readonly payer?: { readonly id: string, readonly mainBalance: number } | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RequestAdvanceMutationVariables = Exact<{
  input: RequestAdvanceInput;
}>;


export type RequestAdvanceMutation = { readonly requestAdvance?: { readonly replayed: boolean, readonly advance?: { readonly id: string, readonly bundle: Bundle, readonly quantity: number, readonly price: number, readonly status: AdvanceStatus, readonly confirmUntil: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type MobileSignInCheckQueryVariables = Exact<{
  msisdn: Scalars['String']['input'];
}>;


export type MobileSignInCheckQuery = { readonly subscriber?: { readonly id: string, readonly msisdn: string, readonly status: LineStatus, readonly mainBalance: number, readonly owed: number } | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { readonly createWebhookEndpoint?: { readonly secret?: string | null, readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type DeleteWebhookEndpointMutationVariables = Exact<{
  input: DeleteWebhookEndpointInput;
}>;


export type DeleteWebhookEndpointMutation = { readonly deleteWebhookEndpoint?: { readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type PartnerQuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type PartnerQuoteQuery = { readonly quote: { readonly quote?: { readonly price: number, readonly fee: number, readonly total: number, readonly expiresOnAfter: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } };

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;


export type RedeliverWebhookMutation = { readonly redeliverWebhook?: { readonly replayed: boolean, readonly delivery?: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RedeliverWebhooksMutationVariables = Exact<{
  input: RedeliverWebhooksInput;
}>;


export type RedeliverWebhooksMutation = { readonly redeliverWebhooks?: { readonly queued: number, readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type PartnerRenewMutationVariables = Exact<{
  input: RenewFromMainBalanceInput;
}>;


export type PartnerRenewMutation = { readonly renewFromMainBalance?: { readonly replayed: boolean, readonly renewal?: { readonly id: string, readonly status: RenewalStatus, readonly total: number, readonly expiresOnAfter?: string | null, readonly activation?: ActivationStatus | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ReportBundleUsageMutationVariables = Exact<{
  input: ReportBundleUsageInput;
}>;


export type ReportBundleUsageMutation = { readonly reportBundleUsage?: { readonly replayed: boolean, readonly grantedBundle?: { readonly bundle: Bundle, readonly remaining: number, readonly unit: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type ReportFailedCallMutationVariables = Exact<{
  input: ReportFailedCallInput;
}>;


export type ReportFailedCallMutation = { readonly reportFailedCall?: { readonly accepted: boolean, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret?: { readonly secret?: string | null, readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type SendTestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;


export type SendTestWebhookMutation = { readonly sendTestWebhook?: { readonly replayed: boolean, readonly delivery?: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: WebhookEventType, readonly at: string, readonly body: string, readonly state: WebhookDeliveryState, readonly nextAttemptAt?: string | null, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly milliseconds: number, readonly status?: number | null, readonly error?: string | null, readonly excerpt?: string | null }> } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type TopUpMutationVariables = Exact<{
  input: TopUpInput;
}>;


export type TopUpMutation = { readonly topUp?: { readonly replayed: boolean, readonly topUp?: { readonly id: string, readonly amount: number, readonly repaid: number, readonly credited: number, readonly at: string } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { readonly updateWebhookEndpoint?: { readonly replayed: boolean, readonly endpoint?: { readonly id: string, readonly owner?: string | null, readonly url: string, readonly types: ReadonlyArray<WebhookEventType>, readonly on: boolean, readonly off?: WebhookSwitchedOff | null, readonly createdAt: string, readonly createdBy: string, readonly failingSince?: string | null, readonly previousSecretUntil?: string | null } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type UpsertDecoderCardMutationVariables = Exact<{
  input: UpsertDecoderCardInput;
}>;


export type UpsertDecoderCardMutation = { readonly upsertDecoderCard?: { readonly card?: { readonly id: string, readonly number: string, readonly expiresOn?: string | null, readonly status: CardStatus } | null, readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

export type UpsertSubscriberMutationVariables = Exact<{
  input: UpsertSubscriberInput;
}>;


export type UpsertSubscriberMutation = { readonly upsertSubscriber?: { readonly refusals: ReadonlyArray<{ readonly rule: Rule, readonly field?: string | null, readonly message: string, readonly actual?: string | null, readonly limit?: string | null, readonly unit?: FigureUnit | null, readonly clearsOn?: string | null, readonly citation?: { readonly source?: string | null, readonly section?: string | null, readonly validFrom?: string | null } | null }> } | null };

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


export const AdvanceReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvanceReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceExposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysFrom"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"advances"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"advances"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"within1Day"}},{"kind":"Field","name":{"kind":"Name","value":"within7Days"}},{"kind":"Field","name":{"kind":"Name","value":"within30Days"}},{"kind":"Field","name":{"kind":"Name","value":"soFar"}}]}}]}}]} as unknown as DocumentNode<AdvanceReportsQuery, AdvanceReportsQueryVariables>;
export const AdvanceTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvanceTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advancePrices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceCeilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<AdvanceTermsQuery, AdvanceTermsQueryVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"principal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"principal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"principal"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const ConsoleCapSweepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCapSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCapSweepMutation, ConsoleCapSweepMutationVariables>;
export const DeclineRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineRefundRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineRefundRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclineRefundMutation, DeclineRefundMutationVariables>;
export const FindCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindCardQuery, FindCardQueryVariables>;
export const FindSubscriberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSubscriber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsage30Days"}},{"kind":"Field","name":{"kind":"Name","value":"basicUsageAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"flaggedForAbuse"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"customerKind"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]}}]} as unknown as DocumentNode<FindSubscriberQuery, FindSubscriberQueryVariables>;
export const IssueApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"signingSecret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueApiKeyMutation, IssueApiKeyMutationVariables>;
export const LedgerAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LedgerAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgerAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]} as unknown as DocumentNode<LedgerAccountsQuery, LedgerAccountsQueryVariables>;
export const ConsoleMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleMessagesQuery, ConsoleMessagesQueryVariables>;
export const ConsolePackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductLine"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"package"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"productLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"maxStreams"}},{"kind":"Field","name":{"kind":"Name","value":"maxDevices"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePackageQuery, ConsolePackageQueryVariables>;
export const PartnerCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerCredentials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCredentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partner"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerCredentialsQuery, PartnerCredentialsQueryVariables>;
export const ConsolePauseSweepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsolePauseSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePauseSweepMutation, ConsolePauseSweepMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const PublishAdvanceCeilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAdvanceCeilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAdvanceCeilingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAdvanceCeilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceilings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishAdvanceCeilingsMutation, PublishAdvanceCeilingsMutationVariables>;
export const PublishAdvancePriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAdvancePrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAdvancePriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAdvancePrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishAdvancePriceMutation, PublishAdvancePriceMutationVariables>;
export const PublishPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishPolicyMutation, PublishPolicyMutationVariables>;
export const PublishPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishPriceMutation, PublishPriceMutationVariables>;
export const ConsoleQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"feePercent"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleQuoteQuery, ConsoleQuoteQueryVariables>;
export const ConsoleRefundAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRefundAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRefundAdvanceMutation, ConsoleRefundAdvanceMutationVariables>;
export const RefundRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRequestStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RefundRequestsQuery, RefundRequestsQueryVariables>;
export const RefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Refund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefundMutation, RefundMutationVariables>;
export const RefusedAttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefusedAttempts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedAttempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payerMsisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"cardNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cardNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"payerMsisdn"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RefusedAttemptsQuery, RefusedAttemptsQueryVariables>;
export const RegisterPartnerClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPartnerClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPartnerClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"signingSecret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPartnerClientMutation, RegisterPartnerClientMutationVariables>;
export const ConsoleRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewFromMainBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFromMainBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRenewMutation, ConsoleRenewMutationVariables>;
export const RenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Renewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RenewalsQuery, RenewalsQueryVariables>;
export const RequestRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestRefundMutation, RequestRefundMutationVariables>;
export const ConsoleResumeSweepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleResumeSweep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeSweep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleResumeSweepMutation, ConsoleResumeSweepMutationVariables>;
export const RevokePartnerCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePartnerCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokePartnerCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokePartnerCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevokePartnerCredentialMutation, RevokePartnerCredentialMutationVariables>;
export const RotatePartnerCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotatePartnerCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotatePartnerCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotatePartnerCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"signingSecret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotatePartnerCredentialMutation, RotatePartnerCredentialMutationVariables>;
export const ConsoleSignInCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSignInCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSaleUntil"}}]}}]}}]} as unknown as DocumentNode<ConsoleSignInCheckQuery, ConsoleSignInCheckQueryVariables>;
export const ConsoleStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleStatementQuery, ConsoleStatementQueryVariables>;
export const SupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Support"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"customerKind"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBundles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedAttempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"payerMsisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SupportQuery, SupportQueryVariables>;
export const ConsoleSweepPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSweepPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweepPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"listed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"lookUps"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"cards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSweepPlanQuery, ConsoleSweepPlanQueryVariables>;
export const ConsoleSweepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSweeps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweeps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"perSecond"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"cards"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSweepsQuery, ConsoleSweepsQueryVariables>;
export const TransferRefusalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferRefusals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferRefusals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<TransferRefusalsQuery, TransferRefusalsQueryVariables>;
export const TryCeilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TryCeilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceCeilingRowInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryCeilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsActiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"averageMonthlyTopUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscribers"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TryCeilingsQuery, TryCeilingsQueryVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}},"defaultValue":{"kind":"EnumValue","value":"FAILED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const ConsoleWriteOffAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleWriteOffAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeOffAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleWriteOffAdvanceMutation, ConsoleWriteOffAdvanceMutationVariables>;
export const AdvanceOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvanceOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceOffersQuery, AdvanceOffersQueryVariables>;
export const MobileCancelAutoRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileCancelAutoRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAutoRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAutoRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<MobileCancelAutoRenewalMutation, MobileCancelAutoRenewalMutationVariables>;
export const MobileCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inDate"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MobileCardQuery, MobileCardQueryVariables>;
export const ConfirmAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAdvanceMutation, ConfirmAdvanceMutationVariables>;
export const ConfirmAutoRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAutoRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAutoRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAutoRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAutoRenewalMutation, ConfirmAutoRenewalMutationVariables>;
export const FollowRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}}]}}]} as unknown as DocumentNode<FollowRenewalSubscription, FollowRenewalSubscriptionVariables>;
export const MobileMyAutoRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileMyAutoRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenewals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmUntil"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileMyAutoRenewalsQuery, MobileMyAutoRenewalsQueryVariables>;
export const MyMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyMessagesQuery, MyMessagesQueryVariables>;
export const MyRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyRenewalsQuery, MyRenewalsQueryVariables>;
export const MyStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyStatementQuery, MyStatementQueryVariables>;
export const PackagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Packages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductLine"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productLine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"maxDevices"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"extraRooms"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<PackagesQuery, PackagesQueryVariables>;
export const QuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteQuery, QuoteQueryVariables>;
export const MobileRegisterAutoRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileRegisterAutoRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAutoRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAutoRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextChargeAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]} as unknown as DocumentNode<MobileRegisterAutoRenewalMutation, MobileRegisterAutoRenewalMutationVariables>;
export const MobileRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MobileRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewFromMainBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFromMainBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileRenewMutation, MobileRenewMutationVariables>;
export const RequestAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confirmUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestAdvanceMutation, RequestAdvanceMutationVariables>;
export const MobileSignInCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileSignInCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mainBalance"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]}}]} as unknown as DocumentNode<MobileSignInCheckQuery, MobileSignInCheckQueryVariables>;
export const CreateWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>;
export const DeleteWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables>;
export const PartnerQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerQuoteQuery, PartnerQuoteQueryVariables>;
export const RedeliverWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeliverWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const RedeliverWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeliverWebhooksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RedeliverWebhooksMutation, RedeliverWebhooksMutationVariables>;
export const PartnerRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewFromMainBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFromMainBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOnAfter"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerRenewMutation, PartnerRenewMutationVariables>;
export const ReportBundleUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportBundleUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBundleUsageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportBundleUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantedBundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportBundleUsageMutation, ReportBundleUsageMutationVariables>;
export const ReportFailedCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFailedCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFailedCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFailedCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportFailedCallMutation, ReportFailedCallMutationVariables>;
export const RotateWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const SendTestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendTestWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTestWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SendTestWebhookMutation, SendTestWebhookMutationVariables>;
export const TopUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"repaid"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopUpMutation, TopUpMutationVariables>;
export const UpdateWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>;
export const UpsertDecoderCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpsertDecoderCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpsertDecoderCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upsertDecoderCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsertDecoderCardMutation, UpsertDecoderCardMutationVariables>;
export const UpsertSubscriberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpsertSubscriber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpsertSubscriberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upsertSubscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clearsOn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsertSubscriberMutation, UpsertSubscriberMutationVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endpointId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEventType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"endpointId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endpointId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endpointId"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookEndpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEndpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;