// Written by generate.mjs: the operations by name, with the hash that a trusted document is asked for by.
export const operations: Readonly<Record<string, { readonly hash: string; readonly text: string }>> = {
  "ConsoleActivateVouchers": {
    "hash": "98e3efa75609ee6e3bb00a76058794a91b145fc7290b033df1a249440fcb9fa4",
    "text": "mutation ConsoleActivateVouchers($input: VoucherSpanInput!) {\n  activateVouchers(input: $input) {\n    changed\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleAdvanceExamination": {
    "hash": "6d653f0de9291ef3e329bd5a0850de0bee48b43f9da04085e0e01eee3e47ff17",
    "text": "query ConsoleAdvanceExamination($msisdn: String!, $bundle: Bundle!, $quantity: Int) {\n  advanceExamination(msisdn: $msisdn, bundle: $bundle, quantity: $quantity) {\n    at\n    rules {\n      rule\n      result\n      whyNotAsked\n      actual\n      limit\n      unit\n      staffText\n      customerText\n    }\n    alternatives {\n      bundle\n      quantity\n      price\n    }\n  }\n}\n"
  },
  "AdvanceReports": {
    "hash": "c05bf5af3e5f405f2438f7a9f7762ec75ca48634d28e966de2d307adfb674299",
    "text": "query AdvanceReports($from: Date!, $until: Date!) {\n  advanceBook(from: $from, until: $until) {\n    day\n    granted\n    repaid\n    outstanding\n    overdue\n    writtenOff\n    recovered\n    lost\n  }\n  advanceExposure {\n    daysFrom\n    bundle\n    ceiling\n    advances\n    outstanding\n    overdue\n  }\n  advanceRecovery(from: $from, until: $until) {\n    week\n    bundle\n    ceiling\n    advances\n    granted\n    within1Day\n    within7Days\n    within30Days\n    soFar\n  }\n}\n"
  },
  "AdvanceTerms": {
    "hash": "1d0f424ebd035c4fedf255e816ade9f6135ecd4f088bfe6ecc8396e93f80dd9f",
    "text": "query AdvanceTerms($on: Date, $asKnownAt: DateTime) {\n  advancePrices(on: $on, asKnownAt: $asKnownAt) {\n    bundle\n    unitPrice\n    quantities\n    monthsActiveFrom\n    averageMonthlyTopUpFrom\n    fromHour\n    untilHour\n    validFrom\n    validTo\n    circular {\n      code\n      titleVi\n      titleEn\n    }\n    recordedAt\n  }\n  advanceCeilings(on: $on, asKnownAt: $asKnownAt) {\n    rows {\n      monthsActiveFrom\n      averageMonthlyTopUpFrom\n      ceiling\n    }\n    validFrom\n    validTo\n    circular {\n      code\n      titleVi\n      titleEn\n    }\n    recordedAt\n  }\n}\n"
  },
  "ConsoleAdvances": {
    "hash": "30ca288c32ff49a5e5b66fc9ea0d73c2375be7b0739ea4c99f9b86bdfcb5d745",
    "text": "query ConsoleAdvances(\n  $status: AdvanceStatus\n  $overdue: Boolean\n  $bundle: Bundle\n  $ceiling: VND\n  $from: Date\n  $until: Date\n  $first: Int = 20\n  $after: String\n) {\n  advances(\n    status: $status\n    overdue: $overdue\n    bundle: $bundle\n    ceiling: $ceiling\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        bundle\n        quantity\n        price\n        repaid\n        status\n        requestedAt\n        grantedAt\n        overdueSince\n        subscriber {\n          msisdn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleApproveProposal": {
    "hash": "5afd3dadfceace55eef46bc8b4f12f1a9a3c647d58f0e73369eb0c314d028311",
    "text": "mutation ConsoleApproveProposal($input: DecideInput!) {\n  approveProposal(input: $input) {\n    proposal {\n      id\n      operation\n      state\n      difference\n      reason\n      proposedBy\n      expiresAt\n      decidedBy\n      decision\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "AuditLog": {
    "hash": "a364813425fdfd866607acdbd7e80c33aa57e8c0d6f5936f2c900b0b8e3c420d",
    "text": "query AuditLog(\n  $principal: String\n  $operation: String\n  $from: Date\n  $until: Date\n  $subject: ID\n  $kind: AuditSubject\n  $requestId: String\n  $address: String\n  $first: Int = 20\n  $after: String\n) {\n  auditLog(\n    principal: $principal\n    operation: $operation\n    from: $from\n    until: $until\n    subject: $subject\n    kind: $kind\n    requestId: $requestId\n    address: $address\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        principal\n        authorRole\n        operation\n        address\n        subjectKind\n        subjectId\n        input\n        before\n        after\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleAutoRenewalExamination": {
    "hash": "a029bc5a782284f4c8d894ff9403e691fb14adc6a7c2012bc6c8e7aef7a9e223",
    "text": "query ConsoleAutoRenewalExamination($msisdn: String!, $card: String!) {\n  autoRenewalExamination(msisdn: $msisdn, cardNumber: $card) {\n    at\n    rules {\n      rule\n      result\n      whyNotAsked\n      staffText\n      customerText\n      clearsOn\n      clearsAt\n    }\n    alternatives {\n      id\n      number\n      expiresOn\n    }\n  }\n}\n"
  },
  "ConsoleBasicUsage": {
    "hash": "cd90f43ccd08c42df5842d1a7fb32217a927f3462d8eff64060572970e7198c7",
    "text": "query ConsoleBasicUsage($msisdn: String!, $days: Int = 45) {\n  subscriber(msisdn: $msisdn) {\n    id\n    basicUsage30Days\n    basicUsageAsOf\n    basicUsage(days: $days) {\n      day\n      service\n      amount\n    }\n  }\n}\n"
  },
  "ConsoleCancelTrial": {
    "hash": "f3240f2d7fcfa8188d00e39cbdb21336272fede739f6525f4e38f124487d4509",
    "text": "mutation ConsoleCancelTrial($input: CancelTrialInput!) {\n  cancelTrial(input: $input) {\n    run {\n      id\n      state\n      from\n      until\n      prices\n      policies\n      expected\n      decided\n      askedBy\n      askedAt\n      endedAt\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "ConsoleCancelVouchers": {
    "hash": "bdc52716fd36c793435115a4de337d4d6d7c32ebdefd01b4ab892c01efcfea97",
    "text": "mutation ConsoleCancelVouchers($input: VoucherSpanInput!) {\n  cancelVouchers(input: $input) {\n    changed\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleCapSweep": {
    "hash": "cbfa5a47c5b6273e16f07d2ef978b0956345c45df4f34a5c72a10fadd78c1db8",
    "text": "mutation ConsoleCapSweep($kind: SweepKind!, $on: Date!, $most: Int) {\n  capSweep(kind: $kind, on: $on, most: $most) {\n    sweep {\n      kind\n      on\n      due\n      succeeded\n      refused\n      remaining\n      most\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleCardPayment": {
    "hash": "c2034526dce45ca72145dbf50e798f31c83fd09fbd93d3ae572d25e9d65a4936",
    "text": "query ConsoleCardPayment($reference: String!) {\n  cardPayment(reference: $reference) {\n    payment {\n      gateway\n      gatewayReference\n      amount\n      startedAt\n      wayOpenUntil\n      queries\n      nextQueryAt\n      outcome\n      gatewayCode\n      transactionNo\n      threeDs\n      paidAt\n      parkedAt\n      renewal {\n        id\n        status\n        paymentMethod\n        term\n        extraRooms\n        price\n        fee\n        total\n        requestedAt\n        settledAt\n        expiresOnBefore\n        expiresOnAfter\n        activation\n        customerText\n        package {\n          code\n          name\n        }\n        card {\n          id\n          number\n        }\n      }\n    }\n    messages {\n      message {\n        id\n        gateway\n        kind\n        receivedAt\n        gatewayReference\n        taken\n        why\n      }\n      fields {\n        name\n        value\n      }\n    }\n    mails {\n      id\n      to\n      state\n      attempts\n      queuedAt\n      sentAt\n      trouble\n    }\n  }\n}\n"
  },
  "ConsoleCardPayments": {
    "hash": "e7b4b5b3ad0955de6c6b4fa40000d69832a3017b60bcca82b7c01b7cc709ed3c",
    "text": "query ConsoleCardPayments(\n  $status: RenewalStatus\n  $gateway: String\n  $cardNumber: String\n  $from: Date\n  $until: Date\n  $first: Int = 20\n  $after: String\n) {\n  cardPayments(\n    status: $status\n    gateway: $gateway\n    cardNumber: $cardNumber\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        gateway\n        gatewayReference\n        amount\n        startedAt\n        nextQueryAt\n        outcome\n        gatewayCode\n        paidAt\n        parkedAt\n        renewal {\n          id\n          status\n          term\n          card {\n            number\n          }\n          package {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleCardTimeline": {
    "hash": "90e655ff045855af747dd3ee772c990031e1d28afb9b2f45acfcb5d58dc1bc63",
    "text": "query ConsoleCardTimeline($card: String!, $kinds: [TimelineKind!], $first: Int = 50, $after: String) {\n  decoderCard(number: $card) {\n    id\n    timeline(kinds: $kinds, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          summary\n          ... on RecordedEvent {\n            kind\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n"
  },
  "ConsoleCircularDrafts": {
    "hash": "aa21371129e8debb53a89520261fce347d7348a14feca27a9e655777d42ba594",
    "text": "query ConsoleCircularDrafts($first: Int = 20, $after: String) {\n  circularDrafts(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        circular {\n          code\n          titleVi\n        }\n        validFrom\n        validTo\n        state\n        prices\n        policies\n        csv\n        findings {\n          kind\n          cell\n          text\n        }\n        changedBy\n        publishedBy\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "Circulars": {
    "hash": "55f2465a8b673eedfb6c467a3b3d867ca850c3d292ce85c35521d4d107d4095f",
    "text": "query Circulars {\n  circulars {\n    id\n    code\n    titleVi\n    titleEn\n    issuedBy\n    issuedOn\n    url\n  }\n}\n"
  },
  "ConsoleCloseDay": {
    "hash": "250d55f521392a226cece2e40ef3a95ff7085ad694ed2486e35aaaf19006ca44",
    "text": "mutation ConsoleCloseDay($day: Date!) {\n  closeDay(day: $day) {\n    closedDay {\n      day\n      closedAt\n      closedBy\n      movements\n      amount\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n    }\n  }\n}\n"
  },
  "ConsoleClosedDay": {
    "hash": "2d972bca53e95de709af454b90f9657c075ffa87a226fac39ac9f775d86aceea",
    "text": "query ConsoleClosedDay($day: Date!) {\n  closedDay(day: $day) {\n    day\n    closedAt\n    closedBy\n    movements\n    amount\n    accounts {\n      account\n      kind\n      balance\n    }\n    services {\n      service\n      amount\n      movements\n    }\n    lines {\n      ofDay\n      debit\n      credit\n      reason\n      service\n      amount\n      movements\n    }\n    late {\n      ofDay\n      debit\n      credit\n      reason\n      service\n      amount\n      movements\n    }\n    differences {\n      service\n      ledger\n      onRecord\n      cases\n    }\n    findings\n  }\n}\n"
  },
  "ConsoleClosedDays": {
    "hash": "9e6d861bac49a381a4a18784ce9b8a19ae8db5ffeb017952914922ec8f9d7d15",
    "text": "query ConsoleClosedDays($first: Int = 20, $after: String) {\n  closedDays(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        day\n        closedAt\n        closedBy\n        movements\n        amount\n        late {\n          ofDay\n          amount\n          movements\n        }\n        differences {\n          service\n          ledger\n          onRecord\n          cases\n        }\n        findings\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleDeclineProposal": {
    "hash": "d16f057c3ce462b5024906a36f39640c3f1853c6095ea73b578fd07d5bd99531",
    "text": "mutation ConsoleDeclineProposal($input: DecideInput!) {\n  declineProposal(input: $input) {\n    proposal {\n      id\n      operation\n      state\n      difference\n      reason\n      proposedBy\n      expiresAt\n      decidedBy\n      decision\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "DeclineRefund": {
    "hash": "9a2a2826d2c3e4af1e17f67dfbfa7636762165bcc17d1c62f4b79baa61978022",
    "text": "mutation DeclineRefund($input: DeclineRefundRequestInput!) {\n  declineRefundRequest(input: $input) {\n    refundRequest {\n      id\n      status\n      declinedBy\n      declinedAt\n      declineReason\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleDialogueSessions": {
    "hash": "eea98bf22673fe85d0398ec82093e490a98c1596e82ef988d533a23846005daa",
    "text": "query ConsoleDialogueSessions($msisdn: String!, $first: Int = 20, $after: String) {\n  dialogueSessions(msisdn: $msisdn, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        msisdn\n        gateway\n        gatewaySessionId\n        serviceCode\n        startedAt\n        endedAt\n        place\n        leftAt\n        steps {\n          number\n          key\n          at\n          place\n          screen\n          screenKey\n          reading\n          ended\n          milliseconds\n          command\n          recordedId\n          refusedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleExamination": {
    "hash": "de64785f1177653d56928a561d6d7cc704c22485c3f9ff8948e251aa06fe54f3",
    "text": "query ConsoleExamination($input: QuoteInput!) {\n  examination(input: $input) {\n    at\n    quote {\n      total\n      price\n      fee\n      expiresOnBefore\n      expiresOnAfter\n    }\n    rules {\n      rule\n      result\n      whyNotAsked\n      actual\n      limit\n      unit\n      asOf\n      clearsOn\n      clearsAt\n      staffText\n      customerText\n      citation {\n        section\n        validFrom\n        validTo\n        circular {\n          code\n          titleVi\n          titleEn\n          url\n        }\n      }\n      evidence {\n        __typename\n        id\n      }\n    }\n    alternatives {\n      package {\n        code\n        name\n      }\n      extraRooms\n      term\n      method\n      quote {\n        total\n        expiresOnAfter\n      }\n    }\n  }\n}\n"
  },
  "FindCard": {
    "hash": "26979b33593cf9ffe836222e97d1cf6118f9a0332d376caba9c7496e9a7e3fb4",
    "text": "query FindCard($number: String!) {\n  decoderCard(number: $number) {\n    id\n    number\n    productLine\n    status\n    expiresOn\n    inDate\n    extraRooms\n    package {\n      code\n      name\n    }\n    periods {\n      startsOn\n      endsOn\n      term\n      extraRooms\n      package {\n        code\n      }\n    }\n  }\n}\n"
  },
  "FindSubscriber": {
    "hash": "3c370a404f3ebbdaa4b3539deed0b83fdfd1a83ec8e41b5158b6c9c1a8f55be9",
    "text": "query FindSubscriber($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    operator\n    billing\n    segment\n    status\n    activatedOn\n    province\n    mainBalance\n    basicUsage30Days\n    basicUsageAsOf\n    flaggedForAbuse\n    validUntil\n    customerKind\n    owed\n    rememberedCards {\n      id\n      number\n      expiresOn\n    }\n  }\n}\n"
  },
  "ConsoleGatewayMessages": {
    "hash": "fe0dbce6f0c8ad315063207633f48737acb571272497858cd1a36766784fddff",
    "text": "query ConsoleGatewayMessages($taken: Boolean, $first: Int = 20, $after: String) {\n  gatewayMessages(taken: $taken, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        gateway\n        kind\n        receivedAt\n        gatewayReference\n        taken\n        why\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleGuessLocks": {
    "hash": "0d6252ee7e19ee21dd6621d97dce1582f35a1e6cf9b66855ff39e28993671846",
    "text": "query ConsoleGuessLocks {\n  guessLocks {\n    kind\n    cardNumber\n    client\n    lockedUntil\n  }\n}\n"
  },
  "ConsoleIncomingMessages": {
    "hash": "3bb4a1e25f9a81588dff1b814abea2d46d9cc56e3decb41642e72de5549af972",
    "text": "query ConsoleIncomingMessages($sender: String!, $first: Int = 20, $after: String) {\n  incomingMessages(sender: $sender, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        sender\n        code\n        text\n        receivedAt\n        state\n        answeredAt\n        reply\n        gateway\n        gatewayMessageId\n        recordedId\n        refusedBy\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "IssueApiKey": {
    "hash": "c723fa3ed574d6ef1e0657a366d20c0b5ab1f999533c8960521057600831f5a8",
    "text": "mutation IssueApiKey($input: IssueCredentialInput!) {\n  issueApiKey(input: $input) {\n    credential {\n      id\n      kind\n      partner\n      prefix\n      scopes\n      requiresSignature\n      createdAt\n      createdBy\n      expiresAt\n      previousSecretUntil\n      revokedAt\n      revokedBy\n      lastUsedAt\n    }\n    secret\n    signingSecret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleIssueVouchers": {
    "hash": "dd09f972db4961c4ad34cdc79035b9aa589d961fcaace17c3184c0775fcdb2d9",
    "text": "mutation ConsoleIssueVouchers($input: IssueVouchersInput!) {\n  issueVouchers(input: $input) {\n    batch {\n      id\n      firstSerial\n      lastSerial\n      count\n      validUntil\n      issuedAt\n    }\n    vouchers {\n      serial\n      code\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleLedgerAccountsAsOf": {
    "hash": "45e4ab78c91166f6dbba1d5dff5babef4433fdf05123842c571481315769b121",
    "text": "query ConsoleLedgerAccountsAsOf($asOf: Date!) {\n  ledgerAccounts(asOf: $asOf) {\n    account\n    kind\n    balance\n  }\n}\n"
  },
  "LedgerAccounts": {
    "hash": "8e6ce4d300528b05e69a0fdfa7abf3c3dd1c83c09dacc8ae6eba8d269370a9eb",
    "text": "query LedgerAccounts {\n  ledgerAccounts {\n    account\n    kind\n    balance\n  }\n}\n"
  },
  "ConsoleLedgerMovements": {
    "hash": "359613467a656784886d7d306d95de5e64e724141a48d062ff6f5c3de295694b",
    "text": "query ConsoleLedgerMovements(\n  $account: ControlAccount!\n  $from: Date!\n  $until: Date!\n  $reason: TransferReason\n  $reference: String\n  $first: Int = 20\n  $after: String\n) {\n  ledgerMovements(\n    account: $account\n    from: $from\n    until: $until\n    reason: $reason\n    reference: $reference\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        at\n        recordedAt\n        debit\n        credit\n        amount\n        reason\n        service\n        reference\n        cause {\n          __typename\n          id\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleLiftGuessLock": {
    "hash": "01616b229be870c9745c90c4fcd72e26594e57df887b32a667c7a65a2f03c1e5",
    "text": "mutation ConsoleLiftGuessLock($input: LiftGuessLockInput!) {\n  liftGuessLock(input: $input) {\n    lock {\n      kind\n      cardNumber\n      client\n      lockedUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleMails": {
    "hash": "58dabfcd3ab8bf6d3ebcfb0cf37c6ac24d39b59b65d432e484ab3ba83209c01e",
    "text": "query ConsoleMails($state: MailState, $first: Int = 20, $after: String) {\n  mails(state: $state, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        to\n        state\n        attempts\n        queuedAt\n        sentAt\n        trouble\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleMessages": {
    "hash": "33d873913954cc43bfea2cc316b4a89ce3df513ac541333d70c1ad74e01e2984",
    "text": "query ConsoleMessages(\n  $to: String\n  $state: MessageState\n  $template: String\n  $from: Date\n  $until: Date\n  $first: Int = 20\n  $after: String\n) {\n  messages(to: $to, state: $state, template: $template, from: $from, until: $until, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        key\n        sentOver\n        to\n        text\n        notBefore\n        sentAt\n        state\n        settledAt\n        failure\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "MoveRegion": {
    "hash": "d5e58ff47ffd2f367e6c3937eebfc3b00264687339adc7f21248c4e7e2ecb6fc",
    "text": "mutation MoveRegion($input: MoveRegionInput!) {\n  moveRegion(input: $input) {\n    enrolment {\n      id\n      status\n      package {\n        code\n        total\n      }\n      startsOn\n      expiresOn\n      endsOn\n      renewsOn\n      optOutUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsolePackage": {
    "hash": "6f33018fa5e325b1c4e66497236ac4a4e8877ecf29eb4336e90d051ae259818d",
    "text": "query ConsolePackage($code: String!, $productLine: ProductLine!, $on: Date, $asKnownAt: DateTime) {\n  package(code: $code, productLine: $productLine) {\n    id\n    code\n    name\n    channels\n    maxStreams\n    maxDevices\n    onSaleFrom\n    onSaleUntil\n    prices(on: $on, asKnownAt: $asKnownAt) {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n      validFrom\n      validTo\n    }\n  }\n}\n"
  },
  "ConsoleParkedPayments": {
    "hash": "1c56b3fcd1cdf39082b945d4bd0137b23042e5a8fa29c263b11bbc953e527e43",
    "text": "query ConsoleParkedPayments($first: Int = 20, $after: String) {\n  parkedPayments(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        status\n        total\n        paymentMethod\n        requestedAt\n        gatewayReference\n        paymentOutcome\n        gatewayCode\n        package {\n          code\n          name\n        }\n        card {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "PartnerCredentials": {
    "hash": "536dc8bb8c54f2ae6b3077c961d81529d1e4f79584d681735d03aa20c635de0e",
    "text": "query PartnerCredentials($partner: String, $first: Int = 20, $after: String) {\n  partnerCredentials(partner: $partner, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        kind\n        partner\n        prefix\n        scopes\n        requiresSignature\n        createdAt\n        createdBy\n        expiresAt\n        previousSecretUntil\n        revokedAt\n        revokedBy\n        lastUsedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsolePartnerScopes": {
    "hash": "598155e254f31e01188639ce6cd13e8cf7dcce45346cb046742b52ece8684ec8",
    "text": "query ConsolePartnerScopes {\n  partnerScopes {\n    name\n  }\n}\n"
  },
  "ConsolePauseSweep": {
    "hash": "417def27bbe731aac80d98e1831b032c5b43b5d6cc682b4dcbc18710dd1d83a0",
    "text": "mutation ConsolePauseSweep($kind: SweepKind!, $on: Date!, $reason: String!) {\n  pauseSweep(kind: $kind, on: $on, reason: $reason) {\n    sweep {\n      kind\n      on\n      pausedAt\n      pausedBy\n      pauseReason\n    }\n    refusals {\n      field\n      message\n    }\n  }\n}\n"
  },
  "Policies": {
    "hash": "41867ff3766e54f7b0c98fcc2a303cf5851099daba4ea6888b31da00be715c9a",
    "text": "query Policies($on: Date, $asKnownAt: DateTime) {\n  policies(on: $on, asKnownAt: $asKnownAt) {\n    figure\n    value\n    validFrom\n    validTo\n    circular {\n      code\n      titleVi\n      titleEn\n    }\n    recordedAt\n  }\n}\n"
  },
  "ConsolePolicyVersions": {
    "hash": "b41f6fd133991781206364e97fb42acba884d6a90ee57317486a83a436f17d6d",
    "text": "query ConsolePolicyVersions($parameter: String!) {\n  policyVersions(parameter: $parameter) {\n    id\n    parameter\n    value\n    validFrom\n    validTo\n    recordedAt\n    recordedBy\n    citation {\n      circular {\n        code\n        titleVi\n      }\n    }\n  }\n}\n"
  },
  "ConsolePriceVersions": {
    "hash": "5d6a03ef556492bf931303e36a28f80a275e344088bb282fcdd77a4c70224e7d",
    "text": "query ConsolePriceVersions($line: ProductLine!, $package: String!) {\n  priceVersions(productLine: $line, package: $package) {\n    id\n    term\n    timing\n    extraRooms\n    price\n    validFrom\n    validTo\n    recordedAt\n    recordedBy\n    citation {\n      circular {\n        code\n        titleVi\n      }\n    }\n  }\n}\n"
  },
  "PromotionChange": {
    "hash": "28796eee8c126502489f28a97faa8c28b7fc14de10acc33cce470df9ff8d23cd",
    "text": "query PromotionChange($input: PublishPromotionInput!) {\n  promotionChange(input: $input) {\n    changes {\n      before\n      after\n      subscribers\n      feesBefore\n      feesAfter\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PromotionEvidencePage": {
    "hash": "3e3643f3a058f3560f75b402fb503f032eb876751b0290f65dd85b8c171f71af",
    "text": "query PromotionEvidencePage($msisdn: String!) {\n  promotionEvidence(msisdn: $msisdn) {\n    msisdn\n    madeAt\n    text\n  }\n}\n"
  },
  "PromotionReports": {
    "hash": "8495b93d7fdc943dcca34ee56f4fc707a99f0bd4f246f2686fe099072c85f51a",
    "text": "query PromotionReports($promotion: String!, $renewsOn: Date!, $asOf: Date, $from: Date!, $until: Date!) {\n  promotionForecast(promotion: $promotion, renewsOn: $renewsOn) {\n    held\n    package {\n      code\n    }\n    region\n    outcome\n    subscribers\n    fees\n  }\n  promotionFunnel(promotion: $promotion, asOf: $asOf) {\n    cycleDay\n    package {\n      code\n    }\n    region\n    stage\n    subscribers\n  }\n  promotionsNotRenewed(promotion: $promotion, since: $from) {\n    id\n    reason\n    package {\n      code\n    }\n    subscriber {\n      msisdn\n    }\n  }\n  promotionBook(from: $from, until: $until) {\n    day\n    fees\n    subscriptions\n    receivable\n  }\n}\n"
  },
  "ConsoleProposals": {
    "hash": "f42ef2aea52e1581a7c1e507ae9b1549f71c3199bb7a06026402c44fcbfdde5b",
    "text": "query ConsoleProposals($state: ProposalState, $first: Int = 20, $after: String) {\n  proposals(state: $state, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        operation\n        input\n        difference\n        reason\n        proposedBy\n        proposedAt\n        expiresAt\n        state\n        decidedBy\n        decidedAt\n        decision\n        appliedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsolePropose": {
    "hash": "fd091a0315f2c370ddf854ec119e219948189faef7dac689099b1b9f1a5617bd",
    "text": "mutation ConsolePropose($input: ProposeInput!) {\n  propose(input: $input) {\n    proposal {\n      id\n      operation\n      state\n      difference\n      reason\n      proposedBy\n      expiresAt\n      decidedBy\n      decision\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "PublishAdvanceCeilings": {
    "hash": "ed4d498af091bd3f9750a08071f0b5e93d79e43f054483c5f0c7ce7882e2fb34",
    "text": "mutation PublishAdvanceCeilings($input: PublishAdvanceCeilingsInput!) {\n  publishAdvanceCeilings(input: $input) {\n    ceilings {\n      rows {\n        monthsActiveFrom\n        averageMonthlyTopUpFrom\n        ceiling\n      }\n      validFrom\n      validTo\n      circular {\n        code\n        titleVi\n        titleEn\n      }\n    }\n    inForce {\n      phase\n      validFrom\n      validTo\n      value\n      gap\n    }\n    warnings\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishAdvancePrice": {
    "hash": "2db733f9d4b2da67f98a53e9815388ac57d58642b47c7583fb615fb4ab1c1319",
    "text": "mutation PublishAdvancePrice($input: PublishAdvancePriceInput!) {\n  publishAdvancePrice(input: $input) {\n    price {\n      bundle\n      unitPrice\n      quantities\n      monthsActiveFrom\n      averageMonthlyTopUpFrom\n      fromHour\n      untilHour\n      validFrom\n      validTo\n      circular {\n        code\n        titleVi\n        titleEn\n      }\n    }\n    inForce {\n      phase\n      validFrom\n      validTo\n      value\n      gap\n    }\n    warnings\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsolePublishCircularDraft": {
    "hash": "f6824b860b4bdf04298e78b3ef8bd699b38f80e917a0ecfbcf141f0c905477f2",
    "text": "mutation ConsolePublishCircularDraft($input: PublishCircularDraftInput!) {\n  publishCircularDraft(input: $input) {\n    draft {\n      id\n      state\n      validFrom\n      prices\n      policies\n      findings {\n        kind\n        cell\n        text\n      }\n      publishedBy\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "PublishPolicy": {
    "hash": "d9a1530b236d8d299eeae2a42f3e3e922e45ab859ad6c56010c77851a577e256",
    "text": "mutation PublishPolicy($input: PublishPolicyInput!) {\n  publishPolicy(input: $input) {\n    policy {\n      figure\n      value\n      validFrom\n      validTo\n      circular {\n        code\n        titleVi\n        titleEn\n      }\n      recordedAt\n    }\n    inForce {\n      phase\n      validFrom\n      validTo\n      value\n      gap\n    }\n    warnings\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishPrice": {
    "hash": "06c1aa6814f711ea1192b20fda7b7f349046abe66f9d4ad3e28b36c4b60728fd",
    "text": "mutation PublishPrice($input: PublishPriceInput!) {\n  publishPrice(input: $input) {\n    price {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n      validFrom\n      validTo\n    }\n    inForce {\n      phase\n      timing\n      validFrom\n      validTo\n      value\n      gap\n    }\n    warnings\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishPromotionRegions": {
    "hash": "fcfdd9a58ad35c32910d2b12c4e2a56bc6169a30590f81885f8ae06e13776fae",
    "text": "mutation PublishPromotionRegions($input: PublishPromotionRegionsInput!) {\n  publishPromotionRegions(input: $input) {\n    validFrom\n    inForce {\n      phase\n      validFrom\n      validTo\n      value\n      gap\n    }\n    warnings\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PublishPromotion": {
    "hash": "9354406c6c8ae192154cb4e0a6789ea1572f229f42d93734fbd5b3f4b103402b",
    "text": "mutation PublishPromotion($input: PublishPromotionInput!) {\n  publishPromotion(input: $input) {\n    promotion {\n      code\n      expiresOn\n      renewalDays\n      durationCycles\n      sample\n    }\n    inForce {\n      phase\n      validFrom\n      validTo\n      value\n      gap\n    }\n    warnings\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleQuote": {
    "hash": "251a0cd378cbf11e777a615594750bcf01e608c7c5e4956b270d8bd0c3214d58",
    "text": "query ConsoleQuote($input: QuoteInput!) {\n  quote(input: $input) {\n    quote {\n      price\n      feePercent\n      fee\n      total\n      timing\n      extraRooms\n      term\n      expiresOnBefore\n      expiresOnAfter\n      package {\n        code\n        name\n      }\n      basis {\n        figure\n        citation {\n          rule\n          circular {\n            code\n            titleVi\n            titleEn\n          }\n          section\n          validFrom\n          validTo\n        }\n      }\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleQuotes": {
    "hash": "5fb591bc8cec05799b6ac7020ca19644536459a554da4a80f6186a26fe6d23bb",
    "text": "query ConsoleQuotes($card: String!, $payer: String, $at: DateTime, $asKnownAt: DateTime) {\n  quotes(cardNumber: $card, payerMsisdn: $payer, at: $at, asKnownAt: $asKnownAt) {\n    package {\n      code\n      name\n    }\n    extraRooms\n    term\n    method\n    likeliest\n    quote {\n      total\n      expiresOnAfter\n    }\n    refusals {\n      rule\n      message\n      clearsOn\n    }\n  }\n}\n"
  },
  "ConsoleReadLog": {
    "hash": "0c79a729bb263c4ef1524a9fa5d1afea4930aff30b646c840b520f2feaaadaf4",
    "text": "query ConsoleReadLog(\n  $msisdn: String\n  $principal: String\n  $from: DateTime\n  $until: DateTime\n  $first: Int = 20\n  $after: String\n) {\n  readLog(msisdn: $msisdn, principal: $principal, from: $from, until: $until, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        at\n        msisdn\n        principal\n        role\n        what\n        address\n        requestId\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleReconciliation": {
    "hash": "866da4c5fe7454717f3dc43520c304d6d5f85197b6bafd14e6bc49ba4d64fc42",
    "text": "query ConsoleReconciliation($gateway: String!, $on: Date!) {\n  reconciliation(gateway: $gateway, on: $on) {\n    gateway\n    on\n    matched\n    differences {\n      id\n      kind\n      gatewayReference\n      ours\n      theirs\n      settledAt\n      reason\n    }\n  }\n}\n"
  },
  "ConsoleReconciliations": {
    "hash": "00ad4f81176c74bca10afcc179ce1c7a72618d419f5dec83cdd695ba41001f73",
    "text": "query ConsoleReconciliations($from: Date!, $until: Date!) {\n  reconciliations(from: $from, until: $until) {\n    gateway\n    on\n    at\n    matched\n    differences\n    open\n  }\n}\n"
  },
  "ConsoleRefundAdvance": {
    "hash": "c28beb6ae55fc830d735955786fc2291b854c498629284ca3ff71484b47e2782",
    "text": "mutation ConsoleRefundAdvance($input: RefundAdvanceInput!) {\n  refundAdvance(input: $input) {\n    advance {\n      id\n      status\n      bundle\n      quantity\n      price\n      repaid\n      grantedAt\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleRefundMany": {
    "hash": "4857c6bb650c0168e18d5ed6705ae258994d48aa64300f9f83cc5d2f7a900f7e",
    "text": "mutation ConsoleRefundMany($input: RefundRenewalsInput!) {\n  refundRenewals(input: $input) {\n    outcomes {\n      renewalId\n      renewal {\n        id\n        status\n      }\n      refusals {\n        rule\n        message\n      }\n    }\n    refusals {\n      rule\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "RefundRequests": {
    "hash": "ca5f4bd3ef4a4b89ef80bd4f49a02d5704120c37c5d26b9b833410f51fd2332e",
    "text": "query RefundRequests(\n  $status: RefundRequestStatus\n  $payerMsisdn: String\n  $cardNumber: String\n  $minimum: VND\n  $requestedBy: String\n  $from: Date\n  $until: Date\n  $first: Int = 20\n  $after: String\n) {\n  refundRequests(\n    status: $status\n    payerMsisdn: $payerMsisdn\n    cardNumber: $cardNumber\n    minimum: $minimum\n    requestedBy: $requestedBy\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        status\n        reason\n        requestedBy\n        requestedAt\n        declinedBy\n        declineReason\n        renewal {\n          id\n          total\n          status\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "Refund": {
    "hash": "34ecc52c96b3d83638edaa9df7264202b441132acdfbc8067e8e1ec199b9ee77",
    "text": "mutation Refund($input: RefundRenewalInput!) {\n  refundRenewal(input: $input) {\n    renewal {\n      id\n      status\n      settledAt\n      payer {\n        id\n        mainBalance\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RefusedAttempts": {
    "hash": "2656e11ab70570e280edcd87b0e4fa2ca68849503e7d801cb4a42b964cf97d1f",
    "text": "query RefusedAttempts(\n  $payerMsisdn: String\n  $cardNumber: String\n  $rule: Rule\n  $kind: AttemptKind\n  $from: Date\n  $until: Date\n  $first: Int = 20\n  $after: String\n) {\n  refusedAttempts(\n    payerMsisdn: $payerMsisdn\n    cardNumber: $cardNumber\n    rule: $rule\n    kind: $kind\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        kind\n        cardNumber\n        payerMsisdn\n        package\n        bundle\n        quantity\n        extraRooms\n        term\n        paymentMethod\n        refusals {\n          rule\n          field\n          message\n          actual\n          limit\n          unit\n          clearsOn\n          citation {\n            circular {\n              code\n              titleVi\n              titleEn\n            }\n            section\n            validFrom\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "RegisterPartnerClient": {
    "hash": "8a7706e61fe9eb013057fcc4825e68e01df546e49ca1611565e9b0b799d16961",
    "text": "mutation RegisterPartnerClient($input: IssueCredentialInput!) {\n  registerPartnerClient(input: $input) {\n    credential {\n      id\n      kind\n      partner\n      prefix\n      scopes\n      requiresSignature\n      createdAt\n      createdBy\n      expiresAt\n      previousSecretUntil\n      revokedAt\n      revokedBy\n      lastUsedAt\n    }\n    secret\n    signingSecret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleRenew": {
    "hash": "c98d762f5291c10f630798141a87508e899708c92a2f14e4aafe75aa545854e0",
    "text": "mutation ConsoleRenew($input: RenewFromMainBalanceInput!) {\n  renewFromMainBalance(input: $input) {\n    renewal {\n      id\n      status\n      term\n      extraRooms\n      price\n      fee\n      total\n      requestedAt\n      settledAt\n      expiresOnBefore\n      expiresOnAfter\n      activation\n      package {\n        code\n        name\n      }\n      card {\n        id\n        number\n      }\n      payer {\n        id\n        msisdn\n        mainBalance\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "Renewals": {
    "hash": "66e20ff4515a80d0044b50212a3cb3562161441fb9ab90b6f6d1bb685da3a92d",
    "text": "query Renewals(\n  $status: RenewalStatus\n  $payerMsisdn: String\n  $cardNumber: String\n  $method: PaymentMethod\n  $minimum: VND\n  $from: Date\n  $until: Date\n  $first: Int = 20\n  $after: String\n) {\n  renewals(\n    status: $status\n    payerMsisdn: $payerMsisdn\n    cardNumber: $cardNumber\n    method: $method\n    minimum: $minimum\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        status\n        term\n        extraRooms\n        price\n        fee\n        total\n        requestedAt\n        settledAt\n        expiresOnBefore\n        expiresOnAfter\n        activation\n        package {\n          code\n          name\n        }\n        card {\n          id\n          number\n        }\n        payer {\n          id\n          msisdn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "RequestRefund": {
    "hash": "c753e75f4abfd2844b33c38c1d98fe8e22ae0f2c85624002a5b8a98966ee7c89",
    "text": "mutation RequestRefund($input: RequestRefundInput!) {\n  requestRefund(input: $input) {\n    refundRequest {\n      id\n      status\n      reason\n      requestedBy\n      requestedAt\n      renewal {\n        id\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleResumeSweep": {
    "hash": "397ddca0d179df4ff9d26007512c7b3eebb43033a69430ef9be9191363e7984b",
    "text": "mutation ConsoleResumeSweep($kind: SweepKind!, $on: Date!) {\n  resumeSweep(kind: $kind, on: $on) {\n    sweep {\n      kind\n      on\n      pausedAt\n    }\n    refusals {\n      field\n      message\n    }\n  }\n}\n"
  },
  "RevokePartnerCredential": {
    "hash": "ca5115d89be3f293711d0a48299f14cc9509ffdd6f69dbb4f374ebc54ec7fa8f",
    "text": "mutation RevokePartnerCredential($input: RevokePartnerCredentialInput!) {\n  revokePartnerCredential(input: $input) {\n    credential {\n      id\n      revokedAt\n      revokedBy\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RotatePartnerCredential": {
    "hash": "241946b7eaf99a22486eab9b2b98535bc14c3cb7aaf89f163ea9bb3639617834",
    "text": "mutation RotatePartnerCredential($input: RotatePartnerCredentialInput!) {\n  rotatePartnerCredential(input: $input) {\n    credential {\n      id\n      kind\n      partner\n      prefix\n      scopes\n      requiresSignature\n      createdAt\n      createdBy\n      expiresAt\n      previousSecretUntil\n      revokedAt\n      revokedBy\n      lastUsedAt\n    }\n    secret\n    signingSecret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleSaveCircularDraft": {
    "hash": "153a077dd0a03c09a1b8ec8621137b99e82ec453d44957c98b3acfcbbde5f63b",
    "text": "mutation ConsoleSaveCircularDraft($input: SaveCircularDraftInput!) {\n  saveCircularDraft(input: $input) {\n    draft {\n      id\n      state\n      validFrom\n      prices\n      policies\n      findings {\n        kind\n        cell\n        text\n      }\n      publishedBy\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "ScreenAdvance": {
    "hash": "bbae3fdeb2c6eac91cf4b6cd41114009ba452225c3aae47bd9187973d14f4b0d",
    "text": "query ScreenAdvance($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on AdvanceLoan {\n      id\n      bundle\n      quantity\n      unitPrice\n      price\n      repaid\n      status\n      requestedAt\n      confirmUntil\n      grantedAt\n      overdueSince\n      subscriber {\n        msisdn\n      }\n    }\n  }\n}\n"
  },
  "ScreenAdvances": {
    "hash": "9d6533271b4322b0f3e6704810ed386d91551f1da3ff1bde0dc9d02df9713d63",
    "text": "query ScreenAdvances($msisdn: String!, $first: Int = 20, $after: String) {\n  subscriber(msisdn: $msisdn) {\n    advances(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          bundle\n          quantity\n          price\n          repaid\n          status\n          requestedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n"
  },
  "ScreenCard": {
    "hash": "59b9713fed4771ff8ebc4cfbf542792511b3db9c09f716233cb622ed381cc09f",
    "text": "query ScreenCard($number: String!) {\n  decoderCard(number: $number) {\n    id\n    number\n    productLine\n    status\n    expiresOn\n    inDate\n    extraRooms\n    package {\n      code\n      name\n    }\n    periods {\n      startsOn\n      endsOn\n      term\n      extraRooms\n      package {\n        code\n        name\n      }\n    }\n    autoRenewal {\n      id\n      status\n      nextChargeAt\n      subscriber {\n        msisdn\n      }\n    }\n  }\n}\n"
  },
  "ScreenCircularDraft": {
    "hash": "caa67cf3199baa2de5a09b3dfd32bd15de1ad4f717575de729225945120caced",
    "text": "query ScreenCircularDraft($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on CircularDraft {\n      id\n      circular {\n        code\n        titleVi\n        titleEn\n        issuedBy\n        issuedOn\n        url\n      }\n      validFrom\n      validTo\n      state\n      csv\n      findings {\n        kind\n        cell\n        validFrom\n        validTo\n        text\n      }\n      changedBy\n      changedAt\n      publishedBy\n      publishedAt\n    }\n  }\n}\n"
  },
  "ScreenCustomer": {
    "hash": "56253f451881c740924ebb6936adc4f61214ea38451fa0872efa387511b8883d",
    "text": "query ScreenCustomer($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    operator\n    billing\n    segment\n    status\n    activatedOn\n    province\n    mainBalance\n    basicUsage30Days\n    basicUsageAsOf\n    flaggedForAbuse\n    validUntil\n    customerKind\n    owed\n    grantedBundles {\n      bundle\n      remaining\n      countedIn\n    }\n    rememberedCards {\n      id\n      number\n      expiresOn\n      status\n      package {\n        name\n      }\n    }\n    autoRenewals {\n      id\n      status\n      nextChargeAt\n      card {\n        number\n      }\n    }\n  }\n}\n"
  },
  "ScreenEnrolments": {
    "hash": "4d01828dc82bd56c17fe2b9f0901a9f5c243c63e3df132810fa0cae86372da71",
    "text": "query ScreenEnrolments($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    province\n    region\n    enrolments {\n      id\n      status\n      reason\n      startsOn\n      expiresOn\n      endsOn\n      cycleStartsOn\n      renewsOn\n      optOutUntil\n      promotion {\n        code\n      }\n      package {\n        code\n        total\n      }\n      nextPackage {\n        code\n        total\n      }\n      evidence {\n        kind\n        at\n        said\n        text\n        handedOverAt\n        trouble\n      }\n    }\n  }\n}\n"
  },
  "ScreenLatestRenewals": {
    "hash": "84826297997411a9199b3da060d93ad27500f787370c7d7bf8505efb5a9daef5",
    "text": "query ScreenLatestRenewals($from: Date, $first: Int = 6) {\n  renewals(from: $from, first: $first) {\n    edges {\n      node {\n        id\n        status\n        total\n        requestedAt\n        card {\n          number\n        }\n        payer {\n          msisdn\n        }\n      }\n    }\n  }\n}\n"
  },
  "ScreenPayments": {
    "hash": "a347d66c4f178479186b9f743cd22847957f3ff8d2aade3020bcce968ec8305f",
    "text": "query ScreenPayments($msisdn: String!, $first: Int = 20, $after: String) {\n  subscriber(msisdn: $msisdn) {\n    renewals(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          status\n          term\n          total\n          requestedAt\n          expiresOnAfter\n          activation\n          card {\n            number\n          }\n          package {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n"
  },
  "ScreenPrices": {
    "hash": "9d944c95b5c4f5e9e4f97fba3ed087e2b545fb43c74f3324e4e3ee8616fe9478",
    "text": "query ScreenPrices($line: ProductLine, $on: Date, $asKnownAt: DateTime) {\n  packages(productLine: $line, on: $on) {\n    id\n    code\n    name\n    productLine\n    onSaleFrom\n    onSaleUntil\n    prices(on: $on, asKnownAt: $asKnownAt) {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n      validFrom\n      validTo\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n      }\n    }\n  }\n}\n"
  },
  "ScreenPromotions": {
    "hash": "ff584138af41279ee71f57ad5d8567bc1565c52699434a475ea6b407d4c7eea8",
    "text": "query ScreenPromotions($on: Date) {\n  promotions(on: $on) {\n    id\n    code\n    audience\n    expiresOn\n    renewalDays\n    durationCycles\n    shortCode\n    smsFee\n    sample\n    packages {\n      code\n      region\n      tier\n      fee\n      subscription\n      total\n      minutesPerCycle\n      messagesPerCycle\n      upgradeOnly\n      old\n      sample\n    }\n    renewals {\n      held\n      package\n      tier\n    }\n    citation {\n      section\n      validFrom\n      circular {\n        code\n        titleVi\n        titleEn\n      }\n    }\n  }\n}\n"
  },
  "ScreenRecorded": {
    "hash": "080250b55fd763f9121c6dcd143a450ba294ca59bfed177e27bff78fb0414f6e",
    "text": "query ScreenRecorded($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Renewal {\n      status\n      total\n      activation\n      requestedAt\n      expiresOnAfter\n      card {\n        number\n      }\n    }\n    ... on AutoRenewal {\n      registration: status\n      registeredAt\n      confirmUntil\n      nextChargeAt\n    }\n    ... on AdvanceLoan {\n      advanceStatus: status\n      bundle\n      quantity\n      price\n    }\n  }\n}\n"
  },
  "ScreenTrialRun": {
    "hash": "2ea623e911445609f5676a2e17cfc5f4d1535bff5dd14978734a89093134fa6b",
    "text": "query ScreenTrialRun($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on TrialRun {\n      id\n      state\n      from\n      until\n      prices\n      policies\n      expected\n      decided\n      askedBy\n      askedAt\n      endedAt\n      trial {\n        attempts\n        same\n        wouldPass\n        wouldFail\n        unknown\n        amount\n        complete\n        byRule {\n          rule\n          wouldPass\n          wouldFail\n        }\n        examples {\n          attempt {\n            __typename\n            id\n            ... on Renewal {\n              requestedAt\n              term\n              package {\n                code\n              }\n              card {\n                number\n              }\n              payer {\n                msisdn\n              }\n            }\n            ... on RefusedAttempt {\n              at\n              term\n              packageCode: package\n              cardNumber\n              payerMsisdn\n            }\n          }\n          before\n          after\n        }\n      }\n    }\n  }\n}\n"
  },
  "ScreenWebhookDeliveries": {
    "hash": "a2cb4b662541d688d23bb8363a6ab37222ad9ef79598569b41a3e6b523a5681a",
    "text": "query ScreenWebhookDeliveries($endpointId: ID, $state: WebhookDeliveryState, $first: Int = 20, $after: String) {\n  webhookDeliveries(endpointId: $endpointId, state: $state, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        type\n        state\n        at\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleSearch": {
    "hash": "349d51e4ffcfbd9f9affba13a0077c0799ca768e997c44ff0277fe2eaba68b6e",
    "text": "query ConsoleSearch($text: String!, $first: Int = 20) {\n  search(text: $text, first: $first) {\n    kind\n    matched\n    node {\n      __typename\n      id\n      ... on Subscriber {\n        msisdn\n      }\n      ... on DecoderCard {\n        number\n      }\n      ... on Renewal {\n        card {\n          number\n        }\n      }\n      ... on RefusedAttempt {\n        cardNumber\n        payerMsisdn\n      }\n      ... on Message {\n        to\n      }\n    }\n  }\n}\n"
  },
  "ConsoleSendMailAgain": {
    "hash": "1aa18cf1ef75e23a1b1c4dc245fc166d4fbe2f8f7d02a6c235c17e07add39917",
    "text": "mutation ConsoleSendMailAgain($input: SendMailAgainInput!) {\n  sendMailAgain(input: $input) {\n    mail {\n      id\n      to\n      state\n      attempts\n      queuedAt\n      sentAt\n      trouble\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleServiceDay": {
    "hash": "44acbdbde3cfc1ebf759d04a97c893d474c55f0452e1951e0de1012f24e4f40f",
    "text": "query ConsoleServiceDay($on: Date, $from: Date!, $until: Date!) {\n  serviceDay(on: $on) {\n    on\n    hours {\n      hour\n      renewals\n      succeeded\n      total\n    }\n    refusals {\n      rule\n      attempts\n    }\n    waiting {\n      proposals\n      refundRequests\n      refundsDue\n      pendingPayments\n      parkedPayments\n      activations\n      mails\n    }\n  }\n  advanceBook(from: $from, until: $until) {\n    day\n    outstanding\n    overdue\n  }\n}\n"
  },
  "ConsoleSettleDifference": {
    "hash": "64a052ecf45a9e0daa540d1d82356c48a02205f48bb3b348ea72a80a2be0b882",
    "text": "mutation ConsoleSettleDifference($input: SettleDifferenceInput!) {\n  settleDifference(input: $input) {\n    difference {\n      id\n      kind\n      gatewayReference\n      ours\n      theirs\n      settledAt\n      reason\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleSignInCheck": {
    "hash": "e7afe2770419e2697a91fe67dd4dbe8c797c475080f4de7ca5e13015d3172375",
    "text": "query ConsoleSignInCheck {\n  packages {\n    id\n    code\n    name\n    productLine\n    onSaleFrom\n    onSaleUntil\n  }\n}\n"
  },
  "ConsoleStartTrial": {
    "hash": "f25657bfbd5f2f9e075d5b7cc0f7f4ab16dfd7735be73d81bfc4612f8ba26d0f",
    "text": "mutation ConsoleStartTrial($input: StartTrialInput!) {\n  startTrial(input: $input) {\n    run {\n      id\n      state\n      from\n      until\n      prices\n      policies\n      expected\n      decided\n      askedBy\n      askedAt\n      endedAt\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "ConsoleStatement": {
    "hash": "18d4d238d720417c1f61a3600f052cba2655b1f91cfd4681e6eed19f4ccc85ac",
    "text": "query ConsoleStatement($msisdn: String!, $from: Date, $until: Date, $first: Int = 20, $after: String) {\n  statement(\n    msisdn: $msisdn\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        reason\n        amount\n        balance\n        cause {\n          __typename\n          id\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleSupportAnswers": {
    "hash": "b09490930bb813272ebfe0b4b36d09eab8b757803e6df87734ee00bda5d9f3d3",
    "text": "query ConsoleSupportAnswers($msisdn: String!, $card: String, $at: DateTime) {\n  supportAnswers(msisdn: $msisdn, cardNumber: $card, at: $at) {\n    question\n    questionText\n    answer\n    rules {\n      rule\n      result\n      staffText\n    }\n  }\n}\n"
  },
  "Support": {
    "hash": "4c0f48153e4032a81f4a2f4f77b5b1190d82c6bfe096d31a9893f783ec16d2e4",
    "text": "query Support($msisdn: String!, $card: String!, $first: Int = 20) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    status\n    mainBalance\n    customerKind\n    owed\n    grantedBundles {\n      bundle\n      remaining\n      countedIn\n    }\n    advances(first: $first) {\n      edges {\n        cursor\n        node {\n          id\n          bundle\n          quantity\n          price\n          repaid\n          status\n          requestedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  decoderCard(number: $card) {\n    id\n    number\n    status\n    expiresOn\n    inDate\n    package {\n      code\n      name\n    }\n    renewals(first: $first) {\n      edges {\n        cursor\n        node {\n          id\n          status\n          term\n          extraRooms\n          price\n          fee\n          total\n          requestedAt\n          settledAt\n          expiresOnBefore\n          expiresOnAfter\n          activation\n          package {\n            code\n            name\n          }\n          card {\n            id\n            number\n          }\n          payer {\n            id\n            msisdn\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  refusedAttempts(payerMsisdn: $msisdn, first: $first) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        cardNumber\n        package\n        term\n        refusals {\n          rule\n          message\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  messages(to: $msisdn, first: $first) {\n    edges {\n      cursor\n      node {\n        id\n        key\n        text\n        notBefore\n        sentAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleSweepPlan": {
    "hash": "186f361435862a16e9edf81dd95eae28b059b37b7f187f6dc9494fda30dfc8a3",
    "text": "query ConsoleSweepPlan($on: Date!, $listed: Int = 20) {\n  sweepPlan(on: $on, listed: $listed) {\n    at\n    examined\n    complete\n    charged\n    price\n    fee\n    total\n    refused\n    lookUps\n    refusals {\n      rule\n      cards\n    }\n    refusedCards {\n      cardNumber\n      msisdn\n      refusals {\n        rule\n        message\n        clearsOn\n      }\n    }\n  }\n}\n"
  },
  "ConsoleSweepProgress": {
    "hash": "714dec4051bb2d2af5977bc251cfcb1e5b5e69ffe40eb2d6dd867dee088339e8",
    "text": "subscription ConsoleSweepProgress($kind: SweepKind!, $on: Date!) {\n  sweepProgress(kind: $kind, on: $on) {\n    kind\n    on\n    due\n    succeeded\n    refused\n    remaining\n    pausedAt\n    finishedAt\n  }\n}\n"
  },
  "ConsoleSweeps": {
    "hash": "54edc2c7868d064d2187b1ae735392e0309603630ca02b7eed47798414e6b851",
    "text": "query ConsoleSweeps($on: Date!) {\n  sweeps(on: $on) {\n    kind\n    on\n    due\n    succeeded\n    refused\n    remaining\n    startedAt\n    finishedAt\n    perSecond\n    estimatedEnd\n    pausedAt\n    pausedBy\n    pauseReason\n    most\n    refusals {\n      rule\n      cards\n    }\n  }\n}\n"
  },
  "ConsoleTimeline": {
    "hash": "c476e301651f5f401efa1b3d4aff2ab884fe498e1ecf21d992eab36e4213d75e",
    "text": "query ConsoleTimeline(\n  $msisdn: String!\n  $kinds: [TimelineKind!]\n  $from: DateTime\n  $until: DateTime\n  $first: Int = 50\n  $after: String\n) {\n  subscriber(msisdn: $msisdn) {\n    id\n    timeline(kinds: $kinds, from: $from, until: $until, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          summary\n          cause {\n            __typename\n            id\n          }\n          ... on RecordedEvent {\n            kind\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n"
  },
  "TransferRefusals": {
    "hash": "355e77c1bcebf01de4ebaf7af63579975b63c30238df74fb6e25fd86cd12bdc5",
    "text": "query TransferRefusals($msisdn: String!) {\n  transferRefusals(msisdn: $msisdn) {\n    rule\n    field\n    message\n    actual\n    limit\n    unit\n    clearsOn\n    citation {\n      circular {\n        code\n        titleVi\n        titleEn\n      }\n      section\n      validFrom\n    }\n  }\n}\n"
  },
  "ConsoleTrialRun": {
    "hash": "b6ea86a83ad93127d1a822ac12acc2c50459f9395ff96309c2bdcad6ce9d671a",
    "text": "query ConsoleTrialRun($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on TrialRun {\n      state\n      expected\n      decided\n      endedAt\n      trial {\n        attempts\n        same\n        wouldPass\n        wouldFail\n        unknown\n        amount\n        complete\n        byRule {\n          rule\n          wouldPass\n          wouldFail\n        }\n        examples {\n          attempt {\n            __typename\n            id\n          }\n          before\n          after\n        }\n      }\n    }\n  }\n}\n"
  },
  "ConsoleTrialRuns": {
    "hash": "6434df131eb4774b27d9a88b275bb93eb06b26eec5dcf0f7c20835a04fb57bbf",
    "text": "query ConsoleTrialRuns($state: TrialState, $first: Int = 20, $after: String) {\n  trialRuns(state: $state, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        state\n        from\n        until\n        prices\n        policies\n        expected\n        decided\n        askedBy\n        askedAt\n        endedAt\n        trial {\n          attempts\n          same\n          wouldPass\n          wouldFail\n          unknown\n          amount\n          complete\n          byRule {\n            rule\n            wouldPass\n            wouldFail\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "TryCeilings": {
    "hash": "59f81ffee0d75e7abd0040957b61afb1f8050d37d93ada9e96860c19cac1ec0b",
    "text": "query TryCeilings($rows: [AdvanceCeilingRowInput!]!, $from: Date!, $until: Date!) {\n  tryCeilings(rows: $rows, from: $from, until: $until) {\n    rows {\n      row {\n        monthsActiveFrom\n        averageMonthlyTopUpFrom\n        ceiling\n      }\n      subscribers\n      actual\n      likely\n      possible\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConsoleTryCircular": {
    "hash": "e24f9bbe4cdcf6762bb41278d8eb21245e5f96cfb6f1c6e023c90d08af5f1f65",
    "text": "query ConsoleTryCircular($input: TryCircularInput!) {\n  tryCircular(input: $input) {\n    attempts\n    same\n    wouldPass\n    wouldFail\n    unknown\n    amount\n    complete\n    byRule {\n      rule\n      wouldPass\n      wouldFail\n    }\n    examples {\n      attempt {\n        __typename\n        id\n      }\n      before\n      after\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n  }\n}\n"
  },
  "ConsoleViewer": {
    "hash": "a79cfa2268862e7b464fb8b4241e9334d00b44d95be6490e896750f02c3f9ca4",
    "text": "query ConsoleViewer {\n  viewer {\n    principal\n    role\n    scopes\n    msisdn\n    expiresAt\n  }\n  service {\n    version\n    profile\n    now\n    today\n    clockMoved\n    twoPersons\n  }\n}\n"
  },
  "ConsoleVoucherBatch": {
    "hash": "25b97ba1fe82110e79082f16cbda89485f9bb5fda85e7e0e4bcaa536efb2e2f1",
    "text": "query ConsoleVoucherBatch($id: ID!) {\n  voucherBatch(id: $id) {\n    batch {\n      id\n      firstSerial\n      lastSerial\n      count\n      validUntil\n      issuedAt\n      issuedBy\n      codedAt\n      extraRooms\n      term\n      package {\n        code\n        name\n      }\n    }\n    states {\n      status\n      vouchers\n    }\n    changes {\n      change\n      firstSerial\n      lastSerial\n      changed\n      reason\n      by\n      at\n    }\n  }\n}\n"
  },
  "ConsoleVoucherBatches": {
    "hash": "f010d339859043f47c9dfea1f96fcf2475f05fa82da07993bea4e485df34da1b",
    "text": "query ConsoleVoucherBatches($first: Int = 20, $after: String) {\n  voucherBatches(first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        firstSerial\n        lastSerial\n        count\n        validUntil\n        issuedAt\n        issuedBy\n        codedAt\n        extraRooms\n        term\n        package {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleVoucher": {
    "hash": "34a318895f3c44a32007c08dd92d9bdee84bf5c5abdd15a2b4f51d396f95b191",
    "text": "query ConsoleVoucher($serial: String!) {\n  voucher(serial: $serial) {\n    id\n    serial\n    status\n    extraRooms\n    term\n    validUntil\n    package {\n      code\n      name\n    }\n    batch {\n      id\n      firstSerial\n      lastSerial\n      issuedAt\n      issuedBy\n      codedAt\n    }\n    changes {\n      change\n      firstSerial\n      lastSerial\n      reason\n      by\n      at\n    }\n    renewal {\n      id\n      status\n      total\n      requestedAt\n      card {\n        id\n        number\n      }\n    }\n  }\n}\n"
  },
  "Webhooks": {
    "hash": "ac2931083a740910c2b0a8dd5d9dbbee6d46c2941f699041e1c008f81b47edb3",
    "text": "query Webhooks($state: WebhookDeliveryState = FAILED) {\n  webhookEndpoints(first: 100) {\n    edges {\n      cursor\n      node {\n        id\n        owner\n        url\n        types\n        on\n        off\n        createdAt\n        createdBy\n        failingSince\n        previousSecretUntil\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  webhookDeliveries(state: $state, first: 20) {\n    edges {\n      cursor\n      node {\n        id\n        endpointId\n        webhookId\n        type\n        at\n        body\n        state\n        nextAttemptAt\n        attempts {\n          number\n          at\n          milliseconds\n          status\n          error\n          excerpt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "ConsoleWithdrawProposal": {
    "hash": "1e1f20c574dc4e87ddce437ba69e41c4368ded17925d23fb014f71a72c14af39",
    "text": "mutation ConsoleWithdrawProposal($input: DecideInput!) {\n  withdrawProposal(input: $input) {\n    proposal {\n      id\n      operation\n      state\n      difference\n      reason\n      proposedBy\n      expiresAt\n      decidedBy\n      decision\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "ConsoleWriteOffAdvance": {
    "hash": "d560381198002b2b46e118c7b84d9fa9c08d10471e4912e28c72dea6fa5e47ae",
    "text": "mutation ConsoleWriteOffAdvance($input: RefundAdvanceInput!) {\n  writeOffAdvance(input: $input) {\n    advance {\n      id\n      status\n      bundle\n      quantity\n      price\n      repaid\n      grantedAt\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "AdvanceOffers": {
    "hash": "e76a70732373be0ca828d0ff963770ffb7c6d257aedd3d1e3f1570d9d1925a5e",
    "text": "query AdvanceOffers($msisdn: String!) {\n  advanceOffers(msisdn: $msisdn) {\n    offers {\n      bundle\n      code\n      quantity\n      countedIn\n      unitPrice\n      price\n    }\n    ceiling\n    owed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "MobileCancelAutoRenewal": {
    "hash": "41804b07ec4ede6485e8744c689545e54db87f119d0bfa2167783cd9143025b3",
    "text": "mutation MobileCancelAutoRenewal($input: CancelAutoRenewalInput!) {\n  cancelAutoRenewal(input: $input) {\n    autoRenewal {\n      id\n      status\n      cancelledAt\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n    replayed\n  }\n}\n"
  },
  "CancelPromotion": {
    "hash": "79f7cab6dce133f41ef609e6d429799e243e90c3e30ce59815bed0ec7347f492",
    "text": "mutation CancelPromotion($input: PromotionStopInput!) {\n  cancelPromotion(input: $input) {\n    enrolment {\n      id\n      status\n      package {\n        code\n        total\n      }\n      startsOn\n      expiresOn\n      endsOn\n      renewsOn\n      optOutUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "MobileCard": {
    "hash": "777aadc29c2054e49091dba92d95dde7dc78456037bba46609edf762cd2e65b1",
    "text": "query MobileCard($number: String!) {\n  decoderCard(number: $number) {\n    id\n    number\n    productLine\n    status\n    expiresOn\n    inDate\n    package {\n      code\n      name\n    }\n  }\n}\n"
  },
  "MobileCheckVoucher": {
    "hash": "f5e81ca5d89852ad5c538708c671285d8c33a35b508a664fd7cd40cebfffdce5",
    "text": "mutation MobileCheckVoucher($input: CheckVoucherInput!) {\n  checkVoucher(input: $input) {\n    package {\n      code\n      name\n    }\n    extraRooms\n    term\n    validUntil\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConfirmAdvance": {
    "hash": "e6cb64442eb373308de4543af043c1d7daf0aebd056a2490c1eaf746c5930ca9",
    "text": "mutation ConfirmAdvance($input: ConfirmAdvanceInput!) {\n  confirmAdvance(input: $input) {\n    advance {\n      id\n      status\n      price\n      grantedAt\n      subscriber {\n        id\n        owed\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ConfirmAutoRenewal": {
    "hash": "8522f62658d823ff33afdd4e975c81c2f1c0babdfecce5cd17ea4b408f74be1b",
    "text": "mutation ConfirmAutoRenewal($input: ConfirmAutoRenewalInput!) {\n  confirmAutoRenewal(input: $input) {\n    autoRenewal {\n      id\n      status\n      registeredAt\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
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
  "MyPromotion": {
    "hash": "287fe7e81d3c31df786406813ad71f9a114b80e26bdb90f72bcfe621ffd210a4",
    "text": "query MyPromotion($msisdn: String!, $cycleStartsOn: Date!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    region\n    billingCycleDay\n    enrolments {\n      id\n      status\n      promotion {\n        code\n        shortCode\n        smsFee\n      }\n      package {\n        code\n        total\n        minutesPerCycle\n        sample\n      }\n      startsOn\n      endsOn\n      nextPackage {\n        code\n        total\n        minutesPerCycle\n        sample\n      }\n      renewsOn\n      optOutUntil\n      left {\n        benefit\n        granted\n        left\n        beyond\n        asOf\n      }\n      evidence {\n        kind\n        at\n        text\n        handedOverAt\n      }\n    }\n    promotionCharges(cycleStartsOn: $cycleStartsOn) {\n      package {\n        code\n      }\n      daysUsed\n      daysInCycle\n      arithmetic\n      amount\n      booked\n    }\n  }\n}\n"
  },
  "MyRenewals": {
    "hash": "a0102e435a015163dad2104b5c4d16608d3c7162e1a93196406a90a7bfc3e188",
    "text": "query MyRenewals($msisdn: String!, $first: Int = 20, $after: String) {\n  subscriber(msisdn: $msisdn) {\n    id\n    renewals(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          status\n          term\n          extraRooms\n          price\n          fee\n          total\n          requestedAt\n          settledAt\n          expiresOnBefore\n          expiresOnAfter\n          activation\n          package {\n            code\n            name\n          }\n          card {\n            id\n            number\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n"
  },
  "MyStatement": {
    "hash": "72738952a399ddeda90c36391e9fe5cb8f90953f0e6728c841050cc06665c3f4",
    "text": "query MyStatement($msisdn: String!, $first: Int = 20, $after: String) {\n  statement(msisdn: $msisdn, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        at\n        reason\n        amount\n        balance\n        cause {\n          __typename\n          id\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "OptOutOfRenewal": {
    "hash": "bcaa2eb0e54df5ac381b73ec8123cfc78652601a53cca46987e469b1f79b336e",
    "text": "mutation OptOutOfRenewal($input: PromotionStopInput!) {\n  optOutOfRenewal(input: $input) {\n    enrolment {\n      id\n      status\n      package {\n        code\n        total\n      }\n      startsOn\n      expiresOn\n      endsOn\n      renewsOn\n      optOutUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "Packages": {
    "hash": "b0f91b6c22f620823ded425d7c6ff0256d608ee4abb03c4a7c2c38a0fac8ca65",
    "text": "query Packages($productLine: ProductLine!) {\n  packages(productLine: $productLine) {\n    id\n    code\n    name\n    channels\n    maxDevices\n    prices {\n      term\n      timing\n      extraRooms\n      price\n      fee\n      total\n    }\n  }\n}\n"
  },
  "Promotions": {
    "hash": "63ea58bd9577816dc41d77da045ee9e88557f3166854a648decb54d3f476de0d",
    "text": "query Promotions($on: Date) {\n  promotions(on: $on) {\n    id\n    code\n    audience\n    expiresOn\n    renewalDays\n    sample\n    packages {\n      code\n      region\n      tier\n      fee\n      subscription\n      total\n      includesSubscription\n      minutesPerCycle\n      messagesPerCycle\n      scope\n      upgradeOnly\n      sample\n    }\n  }\n}\n"
  },
  "Quote": {
    "hash": "0e3970341a1bb4c6cfb40eed6c0a257d36288d39f840047124ced4b30214b8ef",
    "text": "query Quote($input: QuoteInput!) {\n  quote(input: $input) {\n    quote {\n      price\n      fee\n      total\n      expiresOnBefore\n      expiresOnAfter\n    }\n    refusals {\n      rule\n      message\n      clearsOn\n    }\n  }\n}\n"
  },
  "MobileRegisterAutoRenewal": {
    "hash": "b02814e888a9441ee8fa703bc5f2d00334b9760e6afb364765148436d5fe136c",
    "text": "mutation MobileRegisterAutoRenewal($input: RegisterAutoRenewalInput!) {\n  registerAutoRenewal(input: $input) {\n    autoRenewal {\n      id\n      status\n      nextChargeAt\n    }\n    refusals {\n      rule\n      field\n      message\n      clearsOn\n    }\n    replayed\n  }\n}\n"
  },
  "MobileRenewWithVoucher": {
    "hash": "14ba13787c432ace038abf54b8d278a1a2b35f94fee0a7ff5c549dadf42cd1a8",
    "text": "mutation MobileRenewWithVoucher($input: RenewWithVoucherInput!) {\n  renewWithVoucher(input: $input) {\n    renewal {\n      id\n      status\n      total\n      paymentMethod\n      requestedAt\n      settledAt\n      expiresOnBefore\n      expiresOnAfter\n      activation\n      package {\n        code\n        name\n      }\n      card {\n        id\n        number\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "MobileRenew": {
    "hash": "c74cf5ce16044b36244339b59d2b59262482f80755977b67cd098a6745ecfb96",
    "text": "mutation MobileRenew($input: RenewFromMainBalanceInput!) {\n  renewFromMainBalance(input: $input) {\n    renewal {\n      id\n      status\n      total\n      expiresOnAfter\n      activation\n      payer {\n        id\n        mainBalance\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RequestAdvance": {
    "hash": "7ef14af6b8695ffb73acf77a8f9e39c628f66e427b8198cd208a0d0e2e4fffa2",
    "text": "mutation RequestAdvance($input: RequestAdvanceInput!) {\n  requestAdvance(input: $input) {\n    advance {\n      id\n      bundle\n      quantity\n      price\n      status\n      confirmUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "MobileSignInCheck": {
    "hash": "cd319f2650f2fa6c3776c472d6febb9e6c96873764f25549594a1962650a93d3",
    "text": "query MobileSignInCheck($msisdn: String!) {\n  subscriber(msisdn: $msisdn) {\n    id\n    msisdn\n    status\n    mainBalance\n    owed\n  }\n}\n"
  },
  "MobileStartCardPayment": {
    "hash": "5af3a8132b9c4ad27da9f5a903bce568b69e4da1ae44ce6dd20e6cec366ca73a",
    "text": "mutation MobileStartCardPayment($input: StartCardPaymentInput!) {\n  startCardPayment(input: $input) {\n    renewal {\n      id\n      status\n      total\n      paymentMethod\n      requestedAt\n      settledAt\n      expiresOnAfter\n      redirectUrl\n      gatewayReference\n      paymentOutcome\n      gatewayCode\n      customerText\n      package {\n        code\n        name\n      }\n      card {\n        id\n        number\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpgradePromotion": {
    "hash": "c00b32ce655f54d4cf928a52d992c19904cfeee1b0a198ad86ae1b08d93b4032",
    "text": "mutation UpgradePromotion($input: UpgradePromotionInput!) {\n  upgradePromotion(input: $input) {\n    enrolment {\n      id\n      status\n      package {\n        code\n        total\n      }\n      startsOn\n      expiresOn\n      endsOn\n      renewsOn\n      optOutUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerCheckVoucher": {
    "hash": "6effa13df89a7b7f11abc675ba9325a8a8c0687f121a3bb394e4b924e04d98b4",
    "text": "mutation PartnerCheckVoucher($input: CheckVoucherInput!) {\n  checkVoucher(input: $input) {\n    package {\n      code\n      name\n    }\n    extraRooms\n    term\n    validUntil\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "CreateWebhookEndpoint": {
    "hash": "9e78771d93be933ee5efd7986781b4b8f9433efec0b8f44b47f9ed23f705f7fa",
    "text": "mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n  createWebhookEndpoint(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    secret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "DeleteWebhookEndpoint": {
    "hash": "f9ebfac68f770656459c838d35ac6c9321a6635a589a85c855fe1ce4e86dd4e2",
    "text": "mutation DeleteWebhookEndpoint($input: DeleteWebhookEndpointInput!) {\n  deleteWebhookEndpoint(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "EnrolInPromotion": {
    "hash": "c381278cf00c0a2b04c2ee9bca44117f9746667a35e84f3a06ed85ee3eddfdc5",
    "text": "mutation EnrolInPromotion($input: EnrolInput!) {\n  enrolInPromotion(input: $input) {\n    enrolment {\n      id\n      status\n      package {\n        code\n        total\n      }\n      startsOn\n      expiresOn\n      endsOn\n      renewsOn\n      optOutUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "OwnAutoRenewals": {
    "hash": "0fdee610730fedd4469325f7c8a4b7a6a824ba31427333b709ab1d3ed2e9c379",
    "text": "query OwnAutoRenewals($from: Date, $until: Date, $after: String) {\n  ownAutoRenewals(from: $from, until: $until, first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        card {\n          number\n        }\n        subscriber {\n          msisdn\n        }\n        status\n        registeredAt\n        cancelledAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "OwnRenewals": {
    "hash": "51f83fa6b8fdfde146bea9ffd0a08512af6372f83ff8ffac352ccae7f7106428",
    "text": "query OwnRenewals($from: Date, $until: Date, $after: String) {\n  ownRenewals(from: $from, until: $until, first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        card {\n          number\n        }\n        payer {\n          msisdn\n        }\n        package {\n          code\n        }\n        extraRooms\n        term\n        status\n        total\n        requestedAt\n        settledAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "OwnTopUps": {
    "hash": "14af2e12dbc0d23f5a597d3acd5ad73ad9a96f02ce4f19467e42e17997364a25",
    "text": "query OwnTopUps($from: Date, $until: Date, $after: String) {\n  ownTopUps(from: $from, until: $until, first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        amount\n        repaid\n        credited\n        at\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  "PartnerQuote": {
    "hash": "f3f62090079ae2ab76eaccedc623dbe48e72accf7fbec5785176a20bc53eb8b6",
    "text": "query PartnerQuote($input: QuoteInput!) {\n  quote(input: $input) {\n    quote {\n      price\n      fee\n      total\n      expiresOnAfter\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RedeliverWebhook": {
    "hash": "674d4bf7d17f660a3fcd4c8a1c8934c30eced514531c9387789f516b1af4cb31",
    "text": "mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n  redeliverWebhook(input: $input) {\n    delivery {\n      id\n      endpointId\n      webhookId\n      type\n      at\n      body\n      state\n      nextAttemptAt\n      attempts {\n        number\n        at\n        milliseconds\n        status\n        error\n        excerpt\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RedeliverWebhooks": {
    "hash": "b00ab92d6640f076975932da562e979335f84a059b1be2698fb832dd855ce335",
    "text": "mutation RedeliverWebhooks($input: RedeliverWebhooksInput!) {\n  redeliverWebhooks(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    queued\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerRenewWithVoucher": {
    "hash": "5b565e21dae4c0e96f3aab04318f2facb30a70a9012967b6caaf2c25c859502e",
    "text": "mutation PartnerRenewWithVoucher($input: RenewWithVoucherInput!) {\n  renewWithVoucher(input: $input) {\n    renewal {\n      id\n      status\n      total\n      paymentMethod\n      requestedAt\n      settledAt\n      expiresOnBefore\n      expiresOnAfter\n      activation\n      package {\n        code\n        name\n      }\n      card {\n        id\n        number\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerRenew": {
    "hash": "467222ba1dcfc5047a1eb0d7e12a9a33fed9a652b70671d8508bd467e53b6cce",
    "text": "mutation PartnerRenew($input: RenewFromMainBalanceInput!) {\n  renewFromMainBalance(input: $input) {\n    renewal {\n      id\n      status\n      total\n      expiresOnAfter\n      activation\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerReportBasicUsage": {
    "hash": "1c703af4c8b3f7a0c9f56babce82be06ece7ade0f0afaad05c97bbfcb54644b9",
    "text": "mutation PartnerReportBasicUsage($input: ReportBasicUsageInput!) {\n  reportBasicUsage(input: $input) {\n    subscriber {\n      id\n      msisdn\n    }\n    refusals {\n      rule\n      field\n      message\n    }\n  }\n}\n"
  },
  "ReportBundleUsage": {
    "hash": "4593e20931b3a888b561bf19e7c8d9a3f5a6cd76454f9b25bd3fd0c0046c9afc",
    "text": "mutation ReportBundleUsage($input: ReportBundleUsageInput!) {\n  reportBundleUsage(input: $input) {\n    grantedBundle {\n      bundle\n      remaining\n      countedIn\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ReportFailedCall": {
    "hash": "f500d780ffccd022ed416c44c11e7f7312960c28f3461e8640e405730560a53b",
    "text": "mutation ReportFailedCall($input: ReportFailedCallInput!) {\n  reportFailedCall(input: $input) {\n    accepted\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "ReportPromotionUsage": {
    "hash": "7de01e58dd65f1a737905a8ebe96b334672f41b3f8f3bbf26ad9a435bf39930b",
    "text": "mutation ReportPromotionUsage($input: PromotionUsageInput!) {\n  reportPromotionUsage(input: $input) {\n    enrolment {\n      id\n      status\n      package {\n        code\n        total\n      }\n      startsOn\n      expiresOn\n      endsOn\n      renewsOn\n      optOutUntil\n      left {\n        benefit\n        granted\n        left\n        beyond\n        asOf\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "RotateWebhookSecret": {
    "hash": "30f3471cccaf37d152aad70223f086e809900638a4691b5317d4a5485b8aa0c2",
    "text": "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n  rotateWebhookSecret(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    secret\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "SendTestWebhook": {
    "hash": "42e72acef2349c637128bcd5789fbaae626c06b0a2cea7a42bc6c20ec57b852d",
    "text": "mutation SendTestWebhook($input: SendTestWebhookInput!) {\n  sendTestWebhook(input: $input) {\n    delivery {\n      id\n      endpointId\n      webhookId\n      type\n      at\n      body\n      state\n      nextAttemptAt\n      attempts {\n        number\n        at\n        milliseconds\n        status\n        error\n        excerpt\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "PartnerStartCardPayment": {
    "hash": "89067b513296fd7bdbe754338b7d1c73fb2db7a9b1ec35262c4f32b394a5133b",
    "text": "mutation PartnerStartCardPayment($input: StartCardPaymentInput!) {\n  startCardPayment(input: $input) {\n    renewal {\n      id\n      status\n      total\n      paymentMethod\n      requestedAt\n      settledAt\n      expiresOnAfter\n      redirectUrl\n      gatewayReference\n      paymentOutcome\n      gatewayCode\n      customerText\n      package {\n        code\n        name\n      }\n      card {\n        id\n        number\n      }\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      clearsAt\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "TopUp": {
    "hash": "f07e6944ccb0da113c6e9a7ced9db97bf306d953f3b59d4b3c418ee7a4078b3e",
    "text": "mutation TopUp($input: TopUpInput!) {\n  topUp(input: $input) {\n    topUp {\n      id\n      amount\n      repaid\n      credited\n      at\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpdateWebhookEndpoint": {
    "hash": "e68ae7091b4497e1331c3913fcd16ef21fe4b8471a246b85e4dc35fc34d65ead",
    "text": "mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n  updateWebhookEndpoint(input: $input) {\n    endpoint {\n      id\n      owner\n      url\n      types\n      on\n      off\n      createdAt\n      createdBy\n      failingSince\n      previousSecretUntil\n    }\n    replayed\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpsertDecoderCard": {
    "hash": "f37e7f922f256901d104e1275e1e5accb6033bff19b860a288a2f6423c29087a",
    "text": "mutation UpsertDecoderCard($input: UpsertDecoderCardInput!) {\n  upsertDecoderCard(input: $input) {\n    card {\n      id\n      number\n      expiresOn\n      status\n    }\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
  },
  "UpsertSubscriber": {
    "hash": "32679dc836d3faedf675e0e2c607d11c73e31347ce86ee023f93c4c2d1fa302e",
    "text": "mutation UpsertSubscriber($input: UpsertSubscriberInput!) {\n  upsertSubscriber(input: $input) {\n    refusals {\n      rule\n      field\n      message\n      actual\n      limit\n      unit\n      clearsOn\n      citation {\n        circular {\n          code\n          titleVi\n          titleEn\n        }\n        section\n        validFrom\n      }\n    }\n  }\n}\n"
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
