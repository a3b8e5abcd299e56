// Written by npm run portal:generate out of the .graphql files beside it.

/** The hash under which the gateway knows each operation. */
export const hashes: Record<string, string> = {
  "Avtal": "aba018c3e70dc9d2db2aa650cdc669d6235a0bb76961339a984c9b983fd322c0",
  "Dokument": "b0c6f1286fe616ca958da0b91284b829203b06055ef10106c727b6f79e59eea0",
  "Enheter": "c96fb576625eaf529913c72b3248acf2b47ba7dd055bac4904086327d6af2d8f",
  "EnheterHosPart": "da24b6f5ca2b1d315aa0b235ac6de4eb427a3737df65a3e80970d04c910ce3fc",
  "Halsa": "709ae3cc927738afcbf3c99ec7b1dfef7076f5fbe58207003f1ee09f93ffe6d4",
  "Huvudman": "78b10121843f4c7cfbe74f87e88f640d036f5b1902211434e1a4cd9c05183f48",
  "Huvudmannen": "52821a1d4320f0d52cde50bd8b46668326677c3cb5618432a57b126b78a26eb9",
  "HuvudmannensBeslut": "34c634fc7ffd331de4136df1ee7a25f1474c82dccb71b92d423859c4e8de13b0",
  "MattvardenHosPart": "22155986c15cb6df6dd4f0f151c7b7dfdc8d7e27775b7692c01ae157aef3c4a0",
  "ObligatoriskaAvtal": "59f0e959801f087ffb3dbd5e4b914e12d0a62a2c8455ed44c3812ce28d219946",
  "Oversikt": "b5c2f0d622184cfe730fdab80780e5990252f767b3b046c2783a81516383bc3a",
  "Parter": "07ce490e488c4643f00aaf5923483c3c515f6a31ecaa124e87a07ebfa272e09f",
  "Plan": "22ba5fc2e89cc593de684dcc1e8fbd86ad8ea4513e16427af242be9c1b3a2a3e",
  "Planer": "8babee4ec0cc69c92968bb05d22d592fc0eea0cf3f02456f1b784f95c9b5c666",
  "Registerlogg": "9cf1e845ae2882a8e8db8631e557b0504be881a3b7ac6828ae7ccbb37bcacbaf",
  "Tillganglighet": "c48ea1fc47175fff4d56eadf33401f0e76c572218f6b58a5bb6b1494deb2ae0e",
  "Vardcentrum": "57d94ada0deea7960037d4d9f370649e6c0c90674526f33413dcad4f82c23f53",
  "VardcentrumAtaganden": "c5cef117b62349f8e8af3b8ec40db68f82b0d34eb98f7340d110ddd11286f197"
};
