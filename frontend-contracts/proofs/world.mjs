/** The running server that the proofs speak to, and who speaks: both given by whoever starts them. */
export const URL_ = process.env.GIAHAN_URL;
export const TOKEN = process.env.GIAHAN_TOKEN;
export const PAYER = "0900000001";
export const CARD = "10000000001";
export const headers = { authorization: `Bearer ${TOKEN}`, "accept-language": "en" };

/** A renewal that somebody may make, once a key. */
export const renewal = (idempotencyKey) => ({
  input: { idempotencyKey, payerMsisdn: PAYER, cardNumber: CARD, package: "TRON_VEN", term: "P1M" },
});
export const quote = { input: { cardNumber: CARD, package: "TRON_VEN", term: "P1M", payerMsisdn: "0900000003" } };
/** Somebody whose limits no other proof uses up, and a renewal of its own. */
const NEWCOMER = "0900000099";
export const newcomer = {
  input: {
    msisdn: NEWCOMER, operator: "MOBIFONE", billing: "PREPAID", segment: "INDIVIDUAL", status: "ACTIVE",
    activatedOn: "2020-01-01", basicUsage30Days: 500000,
  },
};
export const money = { input: { idempotencyKey: "newcomer", msisdn: NEWCOMER, amount: 200000 } };
export const weekly = {
  input: { idempotencyKey: "weekly", payerMsisdn: NEWCOMER, cardNumber: "10000000004", package: "TRON_VEN", term: "P1W" },
};
