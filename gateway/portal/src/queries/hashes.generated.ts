// Written by npm run portal:generate out of the .graphql files beside it.

/** The hash under which the gateway knows each operation. */
export const hashes: Record<string, string> = {
  "Andringar": "84acd39f58ee81e6b8a3b6bd25470f67f8006a68683011e41f9feeecf5e9f3af",
  "AndringarHosPart": "5d9cb8f844757e0f2362e4511834e336b7132cb4db839b8130b789f12d04fab1",
  "AndringarGemensamt": "225a58f044236781ed6f308c1bb0aeaa1950450e7c84784085c8ebc1d4f17a17",
  "Avtal": "59e5333c28044b065fbe516a5f5fa52fe31d3c3b5eef54925f333f2aed2d29a4",
  "Dokument": "b0c6f1286fe616ca958da0b91284b829203b06055ef10106c727b6f79e59eea0",
  "Enheter": "f27fd094b2f13cb86f555e8d0ddcdd96cdb5052a741a1260c7eaf91e88221c5b",
  "EnheterHosPart": "a3ae54a6820d999e5f7146c10bb111d947b89c8d9da512d596d25cf55a8fdca8",
  "Enhetsavtal": "ad2754d467ca3542114f727282712c75020904f245ac149c1ef935ef1d3cca4b",
  "Halsa": "d1e496e5a0b86e9ab41d88f484eb5a2c8a8904a1be7e8e521018f00ebcfe5043",
  "Huvudman": "93ed90f6b0d69943c79f18310a13278d8154241ddd1a8b62121d6af99dd72074",
  "Huvudmannen": "e0a8e24b3579d430caf3ec0f6e31329ff43a3b524c6f5c0fc789c5236eadf1b5",
  "HuvudmannensBeslut": "d92cf1526313f59f2b2a89dbd6fcdab7661945a29452666ad02b6bafd535072b",
  "JamforHuvudman": "beae6c7c542482f55ae45c58a036e2a2b2b2383215ac53f302539cd1c0624826",
  "JamforVardcentrum": "0399eb998b378afae0644418e9b46cf93871e2a39a560b7f47e356bc77fde40d",
  "Kalender": "885931910d97dfc9075b393fb9d31705243f4a76fe3379b62a7db98be6444b35",
  "MattvardenHosPart": "22155986c15cb6df6dd4f0f151c7b7dfdc8d7e27775b7692c01ae157aef3c4a0",
  "ObligatoriskaAvtal": "59f0e959801f087ffb3dbd5e4b914e12d0a62a2c8455ed44c3812ce28d219946",
  "Oversikt": "b6073d8574b4eee2f9a419cb996e696fb9c1950a802fb6f606ee28b1bd76a40d",
  "Parter": "b07b845068f76701997e403e0707f6d1f32b093bd648dab2878673d1659461ae",
  "Plan": "ea222632d9b5862e8ad0a919238463debf4629cd6867f3a7de806e1a91c108b9",
  "Planer": "8babee4ec0cc69c92968bb05d22d592fc0eea0cf3f02456f1b784f95c9b5c666",
  "Register": "e62005791693a86fc57c6d3680aba7392c48612d6d2aef6da006a79396151931",
  "Registerlogg": "9cf1e845ae2882a8e8db8631e557b0504be881a3b7ac6828ae7ccbb37bcacbaf",
  "Tillganglighet": "c48ea1fc47175fff4d56eadf33401f0e76c572218f6b58a5bb6b1494deb2ae0e",
  "Vardcentrum": "8fb70d945b7253ca1c6fe972b0ae4182e9edbc5b228424e999f28269a37ae40c",
  "VardcentrumAtaganden": "6013bd682b05432b2ea12c91bafa3d617ffe12dea4fd7b2a37c165f6dda25613",
  "Verksamhet": "e8fc40f18cf4fc8bfdf26856b54570820be2cbe8e403ab8bfffaa87606dfe014"
};
