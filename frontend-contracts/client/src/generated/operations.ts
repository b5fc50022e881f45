// Written by generate.mjs: the operations by name, with the hash that a trusted document is asked for by.
export const operations: Readonly<Record<string, { readonly hash: string; readonly text: string }>> = {
  "AdvanceReports": {
    "hash": "c05bf5af3e5f405f2438f7a9f7762ec75ca48634d28e966de2d307adfb674299",
    "text": "query AdvanceReports($from: Date!, $until: Date!) {\n  advanceBook(from: $from, until: $until) {\n    day\n    granted\n    repaid\n    outstanding\n    overdue\n    writtenOff\n    recovered\n    lost\n  }\n  advanceExposure {\n    daysFrom\n    bundle\n    ceiling\n    advances\n    outstanding\n    overdue\n  }\n  advanceRecovery(from: $from, until: $until) {\n    week\n    bundle\n    ceiling\n    advances\n    granted\n    within1Day\n    within7Days\n    within30Days\n    soFar\n  }\n}\n"
  },
  "AdvanceTerms": {
    "hash": "6d57a330ea298314823fbed4902ee7cc9a5057a4f88a3cd166e6b5541c494c07",
    "text": "query AdvanceTerms($on: Date, $asKnownAt: DateTime) {\n  advancePrices(on: $on, asKnownAt: $asKnownAt) {\n    bundle\n    unitPrice\n    quantities\n    validFrom\n    validTo\n    source\n    recordedAt\n  }\n  advanceCeilings(on: $on, asKnownAt: $asKnownAt) {\n    rows {\n      monthsActiveFrom\n      averageMonthlyTopUpFrom\n      ceiling\n    }\n    validFrom\n    validTo\n    source\n    recordedAt\n  }\n}\n"
  },
  "AuditLog": {
    "hash": "59c17878b4a99eec776b1e1e85905493a243c634b367d8f207a28de742792e6a",
    "text": "query AuditLog($principal: String, $operation: String, $from: Date, $until: Date, $first: Int = 20, $after: String) {\n  auditLog(\n    principal: $principal\n    operation: $operation\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        principal\n        authorRole\n        operation\n        address\n        subjectKind\n        subjectId\n        input\n        before\n        after\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleCapSweep": {
    "hash": "f792a4a2f643cb7044a18e452d776f7540fe9d290cf5881841d8c7b6e896c175",
    "text": "mutation ConsoleCapSweep($kind: SweepKind!, $on: Date!, $most: Int) {\n  capSweep(kind: $kind, on: $on, most: $most) {\n    sweep {\n      kind\n      on\n      due\n      succeeded\n      refused\n      remaining\n      most\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "DeclineRefund": {
    "hash": "c95f160c0238cca27dcfdcb6ec0d2e2302e5d46881dc6868b80956fea083f621",
    "text": "mutation DeclineRefund($input: DeclineRefundRequestInput!) {\n  declineRefundRequest(input: $input) {\n    refundRequest {\n      id\n      status\n      declinedBy\n      declinedAt\n      declineReason\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "FindCard": {
    "hash": "26979b33593cf9ffe836222e97d1cf6118f9a0332d376caba9c7496e9a7e3fb4",
    "text": "query FindCard($number: String!) {\n  decoderCard(number: $number) {\n    id\n    number\n    productLine\n    status\n    expiresOn\n    inDate\n    extraRooms\n    package {\n      code\n      name\n    }\n    periods {\n      startsOn\n      endsOn\n      term\n      extraRooms\n      package {\n        code\n      }\n    }\n  }\n}\n"
  },
  "FindSubscriber": {
    "hash": "3c370a404f3ebbdaa4b3539deed0b83fdfd1a83ec8e41b5158b6c9c1a8f55be9",
    "text": "query FindSubscriber($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    operator\n    billing\n    segment\n    status\n    activatedOn\n    province\n    mainBalance\n    basicUsage30Days\n    basicUsageAsOf\n    flaggedForAbuse\n    validUntil\n    customerKind\n    owed\n    rememberedCards {\n      id\n      number\n      expiresOn\n    }\n  }\n}\n"
  },
  "IssueApiKey": {
    "hash": "3b04cb082e9e89d06976b1974ecc267ff6f663b9588187a3e7604a073d923765",
    "text": "mutation IssueApiKey($input: IssueCredentialInput!) {\n  issueApiKey(input: $input) {\n    credential {\n      id\n      kind\n      partner\n      prefix\n      scopes\n      requiresSignature\n      createdAt\n      createdBy\n      expiresAt\n      previousSecretUntil\n      revokedAt\n      revokedBy\n      lastUsedAt\n    }\n    secret\n    signingSecret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "LedgerAccounts": {
    "hash": "8e6ce4d300528b05e69a0fdfa7abf3c3dd1c83c09dacc8ae6eba8d269370a9eb",
    "text": "query LedgerAccounts {\n  ledgerAccounts {\n    account\n    kind\n    balance\n  }\n}\n"
  },
  "ConsoleMessages": {
    "hash": "f82650ca623e267580801152568abee25a1cfe78079eedb5e800d3f2489cf91e",
    "text": "query ConsoleMessages($to: String!, $first: Int = 20, $after: String) {\n  messages(to: $to, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        key\n        sentOver\n        to\n        text\n        notBefore\n        sentAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsolePackage": {
    "hash": "6f33018fa5e325b1c4e66497236ac4a4e8877ecf29eb4336e90d051ae259818d",
    "text": "query ConsolePackage($code: String!, $productLine: ProductLine!, $on: Date, $asKnownAt: DateTime) {\n  package(code: $code, productLine: $productLine) {\n    id\n    code\n    name\n    channels\n    maxStreams\n    maxDevices\n    onSaleFrom\n    onSaleUntil\n    prices(on: $on, asKnownAt: $asKnownAt) {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n      validFrom\n      validTo\n    }\n  }\n}\n"
  },
  "PartnerCredentials": {
    "hash": "536dc8bb8c54f2ae6b3077c961d81529d1e4f79584d681735d03aa20c635de0e",
    "text": "query PartnerCredentials($partner: String, $first: Int = 20, $after: String) {\n  partnerCredentials(partner: $partner, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        kind\n        partner\n        prefix\n        scopes\n        requiresSignature\n        createdAt\n        createdBy\n        expiresAt\n        previousSecretUntil\n        revokedAt\n        revokedBy\n        lastUsedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsolePauseSweep": {
    "hash": "417def27bbe731aac80d98e1831b032c5b43b5d6cc682b4dcbc18710dd1d83a0",
    "text": "mutation ConsolePauseSweep($kind: SweepKind!, $on: Date!, $reason: String!) {\n  pauseSweep(kind: $kind, on: $on, reason: $reason) {\n    sweep {\n      kind\n      on\n      pausedAt\n      pausedBy\n      pauseReason\n    }\n    refusals {\n      field\n      message\n    }\n  }\n}\n"
  },
  "Policies": {
    "hash": "7d15e2ee5834a657bf801e48440a5e5a971bc255cc0ece10bb11afe07fc71e5a",
    "text": "query Policies($on: Date, $asKnownAt: DateTime) {\n  policies(on: $on, asKnownAt: $asKnownAt) {\n    figure\n    value\n    validFrom\n    validTo\n    source\n    recordedAt\n  }\n}\n"
  },
  "PublishAdvanceCeilings": {
    "hash": "c26a7480f8323ef61463f66c75312086c6317a9535178b8efe70820a0fe74a4b",
    "text": "mutation PublishAdvanceCeilings($input: PublishAdvanceCeilingsInput!) {\n  publishAdvanceCeilings(input: $input) {\n    ceilings {\n      rows {\n        monthsActiveFrom\n        averageMonthlyTopUpFrom\n        ceiling\n      }\n      validFrom\n      validTo\n      source\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishAdvancePrice": {
    "hash": "eabca73d02a9ff74e65b299a6b41f5d48cceb9a4ba81671aeee695fb244fc795",
    "text": "mutation PublishAdvancePrice($input: PublishAdvancePriceInput!) {\n  publishAdvancePrice(input: $input) {\n    price {\n      bundle\n      unitPrice\n      quantities\n      validFrom\n      validTo\n      source\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishPolicy": {
    "hash": "d0aade5272b6544b1c8257e6c6c20d0ba60b6abf014a7b35d94cb965f40c2109",
    "text": "mutation PublishPolicy($input: PublishPolicyInput!) {\n  publishPolicy(input: $input) {\n    policy {\n      figure\n      value\n      validFrom\n      validTo\n      source\n      recordedAt\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishPrice": {
    "hash": "bca5f1f97b01e3b123fe02b29b603c131222bbbe300c7436fa70cbf7d65ebf11",
    "text": "mutation PublishPrice($input: PublishPriceInput!) {\n  publishPrice(input: $input) {\n    price {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n      validFrom\n      validTo\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleQuote": {
    "hash": "9b8ee85a116c2acaef643b614a7c6d1dc94b296803175adb0d7594768a58a8f2",
    "text": "query ConsoleQuote($input: QuoteInput!) {\n  quote(input: $input) {\n    quote {\n      price\n      feePercent\n      fee\n      total\n      timing\n      extraRooms\n      term\n      expiresOnBefore\n      expiresOnAfter\n      package {\n        code\n        name\n      }\n      basis {\n        figure\n        citation {\n          rule\n          source\n          section\n          validFrom\n          validTo\n        }\n      }\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleRefundAdvance": {
    "hash": "e804e296acbca370585f5735676b2f3746b3a7858f5a8fe40632bd928497f12e",
    "text": "mutation ConsoleRefundAdvance($input: RefundAdvanceInput!) {\n  refundAdvance(input: $input) {\n    advance {\n      id\n      status\n      bundle\n      quantity\n      price\n      repaid\n      grantedAt\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RefundRequests": {
    "hash": "974ca1eac3b8881659c6140a41eae5bf44b46af9696cbe3964270b18a6bf7f02",
    "text": "query RefundRequests($status: RefundRequestStatus, $first: Int = 20, $after: String) {\n  refundRequests(status: $status, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        status\n        reason\n        requestedBy\n        requestedAt\n        declinedBy\n        declineReason\n        renewal {\n          id\n          total\n          status\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "Refund": {
    "hash": "74eb659c0a62e77ea17cde9f340e2de58358ec299ddda4c8d7162cdfd02069bd",
    "text": "mutation Refund($input: RefundRenewalInput!) {\n  refundRenewal(input: $input) {\n    renewal {\n      id\n      status\n      settledAt\n      payer {\n        id\n        mainBalance\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RefusedAttempts": {
    "hash": "b25a792da55e4f7a5aa70c0ea4537ac46ead792fd53a7a1013fca1277beaf4c1",
    "text": "query RefusedAttempts($payerMsisdn: String, $cardNumber: String, $rule: Rule, $first: Int = 20, $after: String) {\n  refusedAttempts(\n    payerMsisdn: $payerMsisdn\n    cardNumber: $cardNumber\n    rule: $rule\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        cardNumber\n        payerMsisdn\n        package\n        extraRooms\n        term\n        paymentMethod\n        refusals {\n          rule\n          field\n          message\n          actual\n          limit\n          unit\n          clearsOn\n          citation {\n            source\n            section\n            validFrom\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "RegisterPartnerClient": {
    "hash": "a9d41a5095303aefe9a5ea2361aea9977a43d644c970cf77e9752f354c35b7f2",
    "text": "mutation RegisterPartnerClient($input: IssueCredentialInput!) {\n  registerPartnerClient(input: $input) {\n    credential {\n      id\n      kind\n      partner\n      prefix\n      scopes\n      requiresSignature\n      createdAt\n      createdBy\n      expiresAt\n      previousSecretUntil\n      revokedAt\n      revokedBy\n      lastUsedAt\n    }\n    secret\n    signingSecret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleRenew": {
    "hash": "efda7c829c937c6c92dc0d0845e24b466031eb8116e54b8fe75b4ff3fb202951",
    "text": "mutation ConsoleRenew($input: RenewFromMainBalanceInput!) {\n  renewFromMainBalance(input: $input) {\n    renewal {\n      id\n      status\n      term\n      extraRooms\n      price\n      fee\n      total\n      requestedAt\n      settledAt\n      expiresOnBefore\n      expiresOnAfter\n      activation\n      package {\n        code\n        name\n      }\n      card {\n        id\n        number\n      }\n      payer {\n        id\n        msisdn\n        mainBalance\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "Renewals": {
    "hash": "af72f48c1013a5b5418d19738236e51809ddc649d1d92e128f3b40341844f6fe",
    "text": "query Renewals($status: RenewalStatus, $from: Date, $until: Date, $first: Int = 20, $after: String) {\n  renewals(\n    status: $status\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        status\n        term\n        extraRooms\n        price\n        fee\n        total\n        requestedAt\n        settledAt\n        expiresOnBefore\n        expiresOnAfter\n        activation\n        package {\n          code\n          name\n        }\n        card {\n          id\n          number\n        }\n        payer {\n          id\n          msisdn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "RequestRefund": {
    "hash": "34621c6149dbdb39e46fb2612a81718fc5923511ee1e4a2f9ee927f22e91d545",
    "text": "mutation RequestRefund($input: RequestRefundInput!) {\n  requestRefund(input: $input) {\n    refundRequest {\n      id\n      status\n      reason\n      requestedBy\n      requestedAt\n      renewal {\n        id\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleResumeSweep": {
    "hash": "397ddca0d179df4ff9d26007512c7b3eebb43033a69430ef9be9191363e7984b",
    "text": "mutation ConsoleResumeSweep($kind: SweepKind!, $on: Date!) {\n  resumeSweep(kind: $kind, on: $on) {\n    sweep {\n      kind\n      on\n      pausedAt\n    }\n    refusals {\n      field\n      message\n    }\n  }\n}\n"
  },
  "RevokePartnerCredential": {
    "hash": "b30d1b7d174cbca8f75a57f42218577bb6a9112e0794f26b7c02badc4efa7b5f",
    "text": "mutation RevokePartnerCredential($input: RevokePartnerCredentialInput!) {\n  revokePartnerCredential(input: $input) {\n    credential {\n      id\n      revokedAt\n      revokedBy\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RotatePartnerCredential": {
    "hash": "a653945df7475dd5c9e693fb4691f7dead4c1328132b60ba9c65d0218c726aa3",
    "text": "mutation RotatePartnerCredential($input: RotatePartnerCredentialInput!) {\n  rotatePartnerCredential(input: $input) {\n    credential {\n      id\n      kind\n      partner\n      prefix\n      scopes\n      requiresSignature\n      createdAt\n      createdBy\n      expiresAt\n      previousSecretUntil\n      revokedAt\n      revokedBy\n      lastUsedAt\n    }\n    secret\n    signingSecret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleSignInCheck": {
    "hash": "e7afe2770419e2697a91fe67dd4dbe8c797c475080f4de7ca5e13015d3172375",
    "text": "query ConsoleSignInCheck {\n  packages {\n    id\n    code\n    name\n    productLine\n    onSaleFrom\n    onSaleUntil\n  }\n}\n"
  },
  "ConsoleStatement": {
    "hash": "730bdd32025d46baaadf799f8b0a25de121f3670ab5ef05229f7eb5641fdcb70",
    "text": "query ConsoleStatement($msisdn: String!, $from: Date, $until: Date, $first: Int = 20, $after: String) {\n  statement(\n    msisdn: $msisdn\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        reason\n        amount\n        balance\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "Support": {
    "hash": "4c0f48153e4032a81f4a2f4f77b5b1190d82c6bfe096d31a9893f783ec16d2e4",
    "text": "query Support($msisdn: String!, $card: String!, $first: Int = 20) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    status\n    mainBalance\n    customerKind\n    owed\n    grantedBundles {\n      bundle\n      remaining\n      countedIn\n    }\n    advances(first: $first) {\n      edges {\n        cursor\n        node {\n          id\n          bundle\n          quantity\n          price\n          repaid\n          status\n          requestedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  decoderCard(number: $card) {\n    id\n    number\n    status\n    expiresOn\n    inDate\n    package {\n      code\n      name\n    }\n    renewals(first: $first) {\n      edges {\n        cursor\n        node {\n          id\n          status\n          term\n          extraRooms\n          price\n          fee\n          total\n          requestedAt\n          settledAt\n          expiresOnBefore\n          expiresOnAfter\n          activation\n          package {\n            code\n            name\n          }\n          card {\n            id\n            number\n          }\n          payer {\n            id\n            msisdn\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  refusedAttempts(payerMsisdn: $msisdn, first: $first) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        cardNumber\n        package\n        term\n        refusals {\n          rule\n          message\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  messages(to: $msisdn, first: $first) {\n    edges {\n      cursor\n      node {\n        id\n        key\n        text\n        notBefore\n        sentAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleSweepPlan": {
    "hash": "186f361435862a16e9edf81dd95eae28b059b37b7f187f6dc9494fda30dfc8a3",
    "text": "query ConsoleSweepPlan($on: Date!, $listed: Int = 20) {\n  sweepPlan(on: $on, listed: $listed) {\n    at\n    examined\n    complete\n    charged\n    price\n    fee\n    total\n    refused\n    lookUps\n    refusals {\n      rule\n      cards\n    }\n    refusedCards {\n      cardNumber\n      msisdn\n      refusals {\n        rule\n        message\n        clearsOn\n      }\n    }\n  }\n}\n"
  },
  "ConsoleSweeps": {
    "hash": "54edc2c7868d064d2187b1ae735392e0309603630ca02b7eed47798414e6b851",
    "text": "query ConsoleSweeps($on: Date!) {\n  sweeps(on: $on) {\n    kind\n    on\n    due\n    succeeded\n    refused\n    remaining\n    startedAt\n    finishedAt\n    perSecond\n    estimatedEnd\n    pausedAt\n    pausedBy\n    pauseReason\n    most\n    refusals {\n      rule\n      cards\n    }\n  }\n}\n"
  },
  "TransferRefusals": {
    "hash": "ef20261c83a9bbe6b3c82b3bb9ac4afb34bbe29c5657bc9d100848223ade2641",
    "text": "query TransferRefusals($msisdn: String!) {\n  transferRefusals(msisdn: $msisdn) {\n    rule\n    field\n    message\n    actual\n    limit\n    unit\n    clearsOn\n    citation {\n      source\n      section\n      validFrom\n    }\n  }\n}\n"
  },
  "TryCeilings": {
    "hash": "2b16d29aff0561547f282466422c7a8770ee0f2eaae30d39da144deb386f71cb",
    "text": "query TryCeilings($rows: [AdvanceCeilingRowInput!]!, $from: Date!, $until: Date!) {\n  tryCeilings(rows: $rows, from: $from, until: $until) {\n    rows {\n      row {\n        monthsActiveFrom\n        averageMonthlyTopUpFrom\n        ceiling\n      }\n      subscribers\n      actual\n      likely\n      possible\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "Webhooks": {
    "hash": "ac2931083a740910c2b0a8dd5d9dbbee6d46c2941f699041e1c008f81b47edb3",
    "text": "query Webhooks($state: WebhookDeliveryState = FAILED) {\n  webhookEndpoints(first: 100) {\n    edges {\n      cursor\n      node {\n        id\n        owner\n        url\n        types\n        on\n        off\n        createdAt\n        createdBy\n        failingSince\n        previousSecretUntil\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  webhookDeliveries(state: $state, first: 20) {\n    edges {\n      cursor\n      node {\n        id\n        endpointId\n        webhookId\n        type\n        at\n        body\n        state\n        nextAttemptAt\n        attempts {\n          number\n          at\n          milliseconds\n          status\n          error\n          excerpt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleWriteOffAdvance": {
    "hash": "4bc5bd442e919272289cf3249c9fa288d7a18610f747fe7fc1b230e3f247fe7d",
    "text": "mutation ConsoleWriteOffAdvance($input: RefundAdvanceInput!) {\n  writeOffAdvance(input: $input) {\n    advance {\n      id\n      status\n      bundle\n      quantity\n      price\n      repaid\n      grantedAt\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "AdvanceOffers": {
    "hash": "ce19b8eceebb41adc576d78a5bf92560a189d00996bee117c3a8172cec0f261e",
    "text": "query AdvanceOffers($msisdn: String!) {\n  advanceOffers(msisdn: $msisdn) {\n    offers {\n      bundle\n      code\n      quantity\n      countedIn\n      unitPrice\n      price\n    }\n    ceiling\n    owed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "MobileCancelAutoRenewal": {
    "hash": "41804b07ec4ede6485e8744c689545e54db87f119d0bfa2167783cd9143025b3",
    "text": "mutation MobileCancelAutoRenewal($input: CancelAutoRenewalInput!) {\n  cancelAutoRenewal(input: $input) {\n    autoRenewal {\n      id\n      status\n      cancelledAt\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "MobileCard": {
    "hash": "777aadc29c2054e49091dba92d95dde7dc78456037bba46609edf762cd2e65b1",
    "text": "query MobileCard($number: String!) {\n  decoderCard(number: $number) {\n    id\n    number\n    productLine\n    status\n    expiresOn\n    inDate\n    package {\n      code\n      name\n    }\n  }\n}\n"
  },
  "ConfirmAdvance": {
    "hash": "4df623eedde26906ff9159c0580421608ba5fadbb54ccb8e6f792df0ac32a6e0",
    "text": "mutation ConfirmAdvance($input: ConfirmAdvanceInput!) {\n  confirmAdvance(input: $input) {\n    advance {\n      id\n      status\n      price\n      grantedAt\n      subscriber {\n        id\n        owed\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConfirmAutoRenewal": {
    "hash": "fa8a2d948236b8a4b6b8bcfdbedb460ac11b4d85bc77b0b7589f3c0d6f9f40fb",
    "text": "mutation ConfirmAutoRenewal($input: ConfirmAutoRenewalInput!) {\n  confirmAutoRenewal(input: $input) {\n    autoRenewal {\n      id\n      status\n      registeredAt\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "FollowRenewal": {
    "hash": "f23420e25b0d8debbaa2dbea8a997f38958663f97824d6f51240849ec2b73850",
    "text": "# A renewal as it is, and again whenever it changes, until nothing more will.\nsubscription FollowRenewal($id: ID!) {\n  renewalProgress(id: $id) {\n    id\n    status\n    activation\n    expiresOnAfter\n  }\n}\n"
  },
  "MobileMyAutoRenewals": {
    "hash": "0d8cc4b821b6dd718cfe31c7905682788d90b42e2cf37754eab2b2332aceb9ad",
    "text": "query MobileMyAutoRenewals($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    autoRenewals {\n      id\n      status\n      registeredAt\n      confirmUntil\n      nextChargeAt\n      card {\n        id\n        number\n        expiresOn\n      }\n      lastRenewal {\n        id\n        total\n        settledAt\n      }\n    }\n  }\n}\n"
  },
  "MyMessages": {
    "hash": "adcc0c0a4520789f35f06719473ad129c003a6949dc8afde20393f731e383447",
    "text": "query MyMessages($to: String!, $first: Int = 20, $after: String) {\n  messages(to: $to, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        text\n        sentAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "MyRenewals": {
    "hash": "a0102e435a015163dad2104b5c4d16608d3c7162e1a93196406a90a7bfc3e188",
    "text": "query MyRenewals($msisdn: String!, $first: Int = 20, $after: String) {\n  subscriber(msisdn: $msisdn) {\n    id\n    renewals(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          status\n          term\n          extraRooms\n          price\n          fee\n          total\n          requestedAt\n          settledAt\n          expiresOnBefore\n          expiresOnAfter\n          activation\n          package {\n            code\n            name\n          }\n          card {\n            id\n            number\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n"
  },
  "MyStatement": {
    "hash": "bd6af66f280ed7209200810583b8d01f85c62f1ed13469baf4866efbcb44f994",
    "text": "query MyStatement($msisdn: String!, $first: Int = 20, $after: String) {\n  statement(msisdn: $msisdn, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        reason\n        amount\n        balance\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "Packages": {
    "hash": "b0f91b6c22f620823ded425d7c6ff0256d608ee4abb03c4a7c2c38a0fac8ca65",
    "text": "query Packages($productLine: ProductLine!) {\n  packages(productLine: $productLine) {\n    id\n    code\n    name\n    channels\n    maxDevices\n    prices {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n    }\n  }\n}\n"
  },
  "Quote": {
    "hash": "0e3970341a1bb4c6cfb40eed6c0a257d36288d39f840047124ced4b30214b8ef",
    "text": "query Quote($input: QuoteInput!) {\n  quote(input: $input) {\n    quote {\n      price\n      fee\n      total\n      expiresOnBefore\n      expiresOnAfter\n    }\n    refusals {\n      rule\n      message\n      clearsOn\n    }\n  }\n}\n"
  },
  "MobileRegisterAutoRenewal": {
    "hash": "b02814e888a9441ee8fa703bc5f2d00334b9760e6afb364765148436d5fe136c",
    "text": "mutation MobileRegisterAutoRenewal($input: RegisterAutoRenewalInput!) {\n  registerAutoRenewal(input: $input) {\n    autoRenewal {\n      id\n      status\n      nextChargeAt\n    }\n    refusals {\n      rule\n      field\n      message\n      clearsOn\n    }\n    replayed\n  }\n}\n"
  },
  "MobileRenew": {
    "hash": "c309bad068a36d6f22959c25de3354f1ab1183876accb3fdf11cec0cd8ed16e3",
    "text": "mutation MobileRenew($input: RenewFromMainBalanceInput!) {\n  renewFromMainBalance(input: $input) {\n    renewal {\n      id\n      status\n      total\n      expiresOnAfter\n      activation\n      payer {\n        id\n        mainBalance\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RequestAdvance": {
    "hash": "ffddebe4a33b39cdc6ab6714a6724f4982ff88ea5ac429c9275cd71f506f283c",
    "text": "mutation RequestAdvance($input: RequestAdvanceInput!) {\n  requestAdvance(input: $input) {\n    advance {\n      id\n      bundle\n      quantity\n      price\n      status\n      confirmUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "MobileSignInCheck": {
    "hash": "cd319f2650f2fa6c3776c472d6febb9e6c96873764f25549594a1962650a93d3",
    "text": "query MobileSignInCheck($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    status\n    mainBalance\n    owed\n  }\n}\n"
  },
  "CreateWebhookEndpoint": {
    "hash": "b56857022ce632908341a208a5036041ac43b3938acd7c318b97786be6e86af4",
    "text": "mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n  createWebhookEndpoint(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    secret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "DeleteWebhookEndpoint": {
    "hash": "8bf58ef4a2e40faf694beaa3ecc7fa58571b493f83e5e5fbe76b9c90e44e842b",
    "text": "mutation DeleteWebhookEndpoint($input: DeleteWebhookEndpointInput!) {\n  deleteWebhookEndpoint(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerQuote": {
    "hash": "35eb8cb12de29bd907ca4d763ec84b356f134eb79354350a7c1516d44f0250f7",
    "text": "query PartnerQuote($input: QuoteInput!) {\n  quote(input: $input) {\n    quote {\n      price\n      fee\n      total\n      expiresOnAfter\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RedeliverWebhook": {
    "hash": "636b8085773cf76bdf610931a68adc78ef799f08a3163af2a86f3f6856f89a80",
    "text": "mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n  redeliverWebhook(input: $input) {\n    delivery {\n      id\n      endpointId\n      webhookId\n      type\n      at\n      body\n      state\n      nextAttemptAt\n      attempts {\n        number\n        at\n        milliseconds\n        status\n        error\n        excerpt\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RedeliverWebhooks": {
    "hash": "54c45535d3eace018ce52c11bcc1b3e95108ab0e2cd21269c08c28b7580d7105",
    "text": "mutation RedeliverWebhooks($input: RedeliverWebhooksInput!) {\n  redeliverWebhooks(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    queued\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerRenew": {
    "hash": "4d082c41bdce754856ffa242f8df8ca017ac80a19f11f6763d793235bf6de170",
    "text": "mutation PartnerRenew($input: RenewFromMainBalanceInput!) {\n  renewFromMainBalance(input: $input) {\n    renewal {\n      id\n      status\n      total\n      expiresOnAfter\n      activation\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ReportBundleUsage": {
    "hash": "f34531b32ccaf435443e40d30b1eebc73c333618e67bd0a4d9272ef1e47aeccd",
    "text": "mutation ReportBundleUsage($input: ReportBundleUsageInput!) {\n  reportBundleUsage(input: $input) {\n    grantedBundle {\n      bundle\n      remaining\n      countedIn\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ReportFailedCall": {
    "hash": "57116704089bec856b9f080919c7d9ff52eebd258fa1be3ffef7de25618ae888",
    "text": "mutation ReportFailedCall($input: ReportFailedCallInput!) {\n  reportFailedCall(input: $input) {\n    accepted\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RotateWebhookSecret": {
    "hash": "99848317009e8dbcdb5d22fef7ad42e765bee6f1ac55b868e8ac3061f57d1e3f",
    "text": "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n  rotateWebhookSecret(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    secret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "SendTestWebhook": {
    "hash": "f593edea46ee68d0086304b8f90a581b51767d9cf2f73d0ea46e626a8ac6bef5",
    "text": "mutation SendTestWebhook($input: SendTestWebhookInput!) {\n  sendTestWebhook(input: $input) {\n    delivery {\n      id\n      endpointId\n      webhookId\n      type\n      at\n      body\n      state\n      nextAttemptAt\n      attempts {\n        number\n        at\n        milliseconds\n        status\n        error\n        excerpt\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "TopUp": {
    "hash": "f541d056694299ebc201b995d2960654b9d01d92156149a84330693454a12b96",
    "text": "mutation TopUp($input: TopUpInput!) {\n  topUp(input: $input) {\n    topUp {\n      id\n      amount\n      repaid\n      credited\n      at\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpdateWebhookEndpoint": {
    "hash": "1a36d96fc8829cfb6ada4a5c02d4b425cad974990f50b0514c1adf7c2754ade7",
    "text": "mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n  updateWebhookEndpoint(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpsertDecoderCard": {
    "hash": "15f1414b0c83fc284c2639451c559c338e5c2057cb7214c344d8d95230e1f2b7",
    "text": "mutation UpsertDecoderCard($input: UpsertDecoderCardInput!) {\n  upsertDecoderCard(input: $input) {\n    card {\n      id\n      number\n      expiresOn\n      status\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpsertSubscriber": {
    "hash": "e4f7955e659d05e2775a6b200882353dbcd365318ac3fb922c671b3839e60abd",
    "text": "mutation UpsertSubscriber($input: UpsertSubscriberInput!) {\n  upsertSubscriber(input: $input) {\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        source\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "WebhookDeliveries": {
    "hash": "c4f20682d506dc746d2959b4d0f6f5c4352dcc6456c662540ec3b889fe61b459",
    "text": "query WebhookDeliveries($endpointId: ID, $state: WebhookDeliveryState, $type: WebhookEventType, $from: DateTime, $until: DateTime, $first: Int = 20, $after: String) {\n  webhookDeliveries(endpointId: $endpointId, state: $state, type: $type, from: $from, until: $until, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        endpointId\n        webhookId\n        type\n        at\n        body\n        state\n        nextAttemptAt\n        attempts {\n          number\n          at\n          milliseconds\n          status\n          error\n          excerpt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "WebhookEndpoints": {
    "hash": "a92dd2f20ae0338a54e714682b150c9199528b8228607c47a2ff616f6107bbe5",
    "text": "query WebhookEndpoints($first: Int = 20, $after: String) {\n  webhookEndpoints(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        owner\n        url\n        types\n        on\n        off\n        createdAt\n        createdBy\n        failingSince\n        previousSecretUntil\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  }
};
