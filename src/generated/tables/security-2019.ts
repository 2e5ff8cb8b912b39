// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import type { Schema } from "./model.js";

export const schema: Schema = {
  edition: "security-2019",
  rules: "coer",
  types: {
    AcertRequestMsg: {
      name: "AcertRequestMsg",
      module: "AcertReqMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "signDate",
            type: { kind: "REFERENCE", name: "AcertReqMsgSig" },
            optional: false,
          },
          {
            name: "signature",
            type: { kind: "REFERENCE", name: "Signature" },
            optional: false,
          },
        ],
      },
    },
    AcertReqMsgSig: {
      name: "AcertReqMsgSig",
      module: "AcertReqMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "genTime", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "kek",
            type: { kind: "REFERENCE", name: "EciesEncryptedKey" },
            optional: false,
          },
          {
            name: "encData",
            type: { kind: "REFERENCE", name: "SM4CipherText" },
            optional: false,
          },
          {
            name: "enrollmentCert",
            type: { kind: "REFERENCE", name: "Certificate" },
            optional: false,
          },
        ],
      },
    },
    AcertRequestMsgBody: {
      name: "AcertRequestMsgBody",
      module: "AcertReqMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "subjectName",
            type: { kind: "OCTET STRING", size: { lower: 0, upper: 32, extensible: false } },
            optional: false,
          },
          {
            name: "itsAidList",
            type: { kind: "REFERENCE", name: "SequenceOfitsAidList" },
            optional: false,
          },
          {
            name: "itsAidSspList",
            type: { kind: "REFERENCE", name: "SequenceOfitsAidSspList" },
            optional: false,
          },
          {
            name: "verificationKey",
            type: { kind: "REFERENCE", name: "PublicVerifyKey" },
            optional: false,
          },
        ],
      },
    },
    AcertRespMsg: {
      name: "AcertRespMsg",
      module: "AcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "signDate",
            type: { kind: "REFERENCE", name: "AcertRespMsgSig" },
            optional: false,
          },
          {
            name: "signature",
            type: { kind: "REFERENCE", name: "Signature" },
            optional: false,
          },
        ],
      },
    },
    AcertRespMsgSig: {
      name: "AcertRespMsgSig",
      module: "AcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "genTime", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "kek",
            type: { kind: "REFERENCE", name: "EciesEncryptedKey" },
            optional: false,
          },
          {
            name: "encData",
            type: { kind: "REFERENCE", name: "SM4CipherText" },
            optional: false,
          },
        ],
      },
    },
    AcertRespMsgBody: {
      name: "AcertRespMsgBody",
      module: "AcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "applicationCert",
            type: { kind: "REFERENCE", name: "Certificate" },
            optional: false,
          },
        ],
      },
    },
    Uint3: {
      name: "Uint3",
      module: "BASE",
      type: { kind: "INTEGER", lower: 0, upper: 7, extensible: false },
    },
    Uint8: {
      name: "Uint8",
      module: "BASE",
      type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
    },
    Uint16: {
      name: "Uint16",
      module: "BASE",
      type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
    },
    Uint32: {
      name: "Uint32",
      module: "BASE",
      type: { kind: "INTEGER", lower: 0, upper: 4294967295, extensible: false },
    },
    Uint64: {
      name: "Uint64",
      module: "BASE",
      type: { kind: "INTEGER", lower: 0, upper: 18446744073709551615n, extensible: false },
    },
    Opaque: { name: "Opaque", module: "BASE", type: { kind: "OCTET STRING" } },
    HashedId8: {
      name: "HashedId8",
      module: "BASE",
      type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
    },
    HashedId3: {
      name: "HashedId3",
      module: "BASE",
      type: { kind: "OCTET STRING", size: { lower: 3, upper: 3, extensible: false } },
    },
    Time32: { name: "Time32", module: "BASE", type: { kind: "REFERENCE", name: "Uint32" } },
    Time64: { name: "Time64", module: "BASE", type: { kind: "REFERENCE", name: "Uint64" } },
    GeographicRegion: {
      name: "GeographicRegion",
      module: "BASE",
      type: {
        kind: "CHOICE",
        root: [
          { name: "circularRegion", type: { kind: "REFERENCE", name: "CircularRegion" } },
          {
            name: "rectangularRegion",
            type: { kind: "REFERENCE", name: "SequenceOfRectangularRegion" },
          },
          { name: "polygonalRegion", type: { kind: "REFERENCE", name: "PolygonalRegion" } },
        ],
        additions: [],
      },
    },
    CircularRegion: {
      name: "CircularRegion",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "center",
            type: { kind: "REFERENCE", name: "TwoDLocation" },
            optional: false,
          },
          { name: "radius", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
        ],
      },
    },
    RectangularRegion: {
      name: "RectangularRegion",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "northWest",
            type: { kind: "REFERENCE", name: "TwoDLocation" },
            optional: false,
          },
          {
            name: "southEast",
            type: { kind: "REFERENCE", name: "TwoDLocation" },
            optional: false,
          },
        ],
      },
    },
    SequenceOfRectangularRegion: {
      name: "SequenceOfRectangularRegion",
      module: "BASE",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "RectangularRegion" } },
    },
    PolygonalRegion: {
      name: "PolygonalRegion",
      module: "BASE",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 3, extensible: false },
        element: { kind: "REFERENCE", name: "TwoDLocation" },
      },
    },
    TwoDLocation: {
      name: "TwoDLocation",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "latitude", type: { kind: "REFERENCE", name: "Latitude" }, optional: false },
          {
            name: "longitude",
            type: { kind: "REFERENCE", name: "Longitude" },
            optional: false,
          },
        ],
      },
    },
    ThreeDLocation: {
      name: "ThreeDLocation",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "latitude", type: { kind: "REFERENCE", name: "Latitude" }, optional: false },
          {
            name: "longitude",
            type: { kind: "REFERENCE", name: "Longitude" },
            optional: false,
          },
          {
            name: "elevation",
            type: { kind: "REFERENCE", name: "Elevation" },
            optional: false,
          },
        ],
      },
    },
    Latitude: { name: "Latitude", module: "BASE", type: { kind: "REFERENCE", name: "NinetyDegreeInt" } },
    Longitude: {
      name: "Longitude",
      module: "BASE",
      type: { kind: "REFERENCE", name: "OneEightyDegreeInt" },
    },
    Elevation: { name: "Elevation", module: "BASE", type: { kind: "REFERENCE", name: "Uint16" } },
    NinetyDegreeInt: {
      name: "NinetyDegreeInt",
      module: "BASE",
      type: {
        kind: "INTEGER",
        lower: -900000000,
        upper: 900000001,
        extensible: false,
        named: { min: -900000000, max: 900000000, unknown: 900000001 },
        quantity: {
          unit: "deg",
          scale: [1, 10000000],
          special: [{ lower: 900000001, upper: 900000001, kind: "none", meaning: "unavailable" }],
        },
      },
    },
    KnownLatitude: {
      name: "KnownLatitude",
      module: "BASE",
      type: {
        kind: "INTEGER",
        lower: -900000000,
        upper: 900000000,
        extensible: false,
        named: { min: -900000000, max: 900000000, unknown: 900000001 },
      },
    },
    UnknownLatitude: {
      name: "UnknownLatitude",
      module: "BASE",
      type: {
        kind: "INTEGER",
        lower: 900000001,
        upper: 900000001,
        extensible: false,
        named: { min: -900000000, max: 900000000, unknown: 900000001 },
      },
    },
    OneEightyDegreeInt: {
      name: "OneEightyDegreeInt",
      module: "BASE",
      type: {
        kind: "INTEGER",
        lower: -1799999999,
        upper: 1800000001,
        extensible: false,
        named: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
        quantity: {
          unit: "deg",
          scale: [1, 10000000],
          special: [{ lower: 1800000001, upper: 1800000001, kind: "none", meaning: "unavailable" }],
        },
      },
    },
    KnownLongitude: {
      name: "KnownLongitude",
      module: "BASE",
      type: {
        kind: "INTEGER",
        lower: -1799999999,
        upper: 1800000000,
        extensible: false,
        named: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
      },
    },
    UnknownLongitude: {
      name: "UnknownLongitude",
      module: "BASE",
      type: {
        kind: "INTEGER",
        lower: 1800000001,
        upper: 1800000001,
        extensible: false,
        named: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
      },
    },
    EccCurve: {
      name: "EccCurve",
      module: "BASE",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "sgdsm2", value: 0 },
          { name: "nistP256", value: 1 },
          { name: "brainpoolP256r1", value: 2 },
        ],
        additions: [],
      },
    },
    ECCPoint: {
      name: "ECCPoint",
      module: "BASE",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "x-only",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
          },
          { name: "fill", type: { kind: "NULL" } },
          {
            name: "compressed-y-0",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
          },
          {
            name: "compressed-y-1",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
          },
          {
            name: "uncompressedP256",
            type: {
              kind: "SEQUENCE",
              root: [
                {
                  name: "x",
                  type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
                  optional: false,
                },
                {
                  name: "y",
                  type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
                  optional: false,
                },
              ],
            },
          },
        ],
      },
    },
    Signature: {
      name: "Signature",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "curve", type: { kind: "REFERENCE", name: "EccCurve" }, optional: false },
          { name: "r", type: { kind: "REFERENCE", name: "ECCPoint" }, optional: false },
          {
            name: "s",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    HashAlgorithm: {
      name: "HashAlgorithm",
      module: "BASE",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "sgdsm3", value: 0 },
          { name: "sha256", value: 1 },
          { name: "sha3-256", value: 2 },
        ],
        additions: [],
      },
    },
    SymmetricAlgorithm: {
      name: "SymmetricAlgorithm",
      module: "BASE",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "sgdsm4ecb", value: 0 },
          { name: "sgdsm4cbc", value: 1 },
          { name: "sgdsm4cfb", value: 2 },
          { name: "sgdsm4ofb", value: 3 },
          { name: "aes128ccm", value: 4 },
        ],
        additions: [],
      },
    },
    PublicEncryptionKey: {
      name: "PublicEncryptionKey",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "supportedSymmAlg",
            type: { kind: "REFERENCE", name: "SymmetricAlgorithm" },
            optional: false,
          },
          { name: "eccCurve", type: { kind: "REFERENCE", name: "EccCurve" }, optional: false },
          {
            name: "publicKey",
            type: { kind: "REFERENCE", name: "ECCPoint" },
            optional: false,
          },
        ],
      },
    },
    CertificateDigest: {
      name: "CertificateDigest",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "algorithm",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: false,
          },
          { name: "digest", type: { kind: "REFERENCE", name: "HashedId8" }, optional: false },
        ],
      },
    },
    PublicVerifyKey: {
      name: "PublicVerifyKey",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "curve", type: { kind: "REFERENCE", name: "EccCurve" }, optional: false },
          { name: "key", type: { kind: "REFERENCE", name: "ECCPoint" }, optional: false },
        ],
        additions: [],
      },
    },
    ItsAid: { name: "ItsAid", module: "BASE", type: { kind: "REFERENCE", name: "Uint64" } },
    ItsAidSsp: {
      name: "ItsAidSsp",
      module: "BASE",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "itsAid", type: { kind: "REFERENCE", name: "ItsAid" }, optional: false },
          {
            name: "serviceSpecificPermissions",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    SubjectAssurance: {
      name: "SubjectAssurance",
      module: "BASE",
      type: { kind: "OCTET STRING", size: { lower: 1, upper: 1, extensible: false } },
    },
    SequenceOfitsAidList: {
      name: "SequenceOfitsAidList",
      module: "BASE",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "ItsAid" } },
    },
    SequenceOfitsAidSspList: {
      name: "SequenceOfitsAidSspList",
      module: "BASE",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "ItsAidSsp" } },
    },
    Certificate: {
      name: "Certificate",
      module: "CER",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "version", type: { kind: "REFERENCE", name: "Uint8" }, optional: false },
          { name: "issuer", type: { kind: "REFERENCE", name: "IssuerId" }, optional: false },
          { name: "tbs", type: { kind: "REFERENCE", name: "TbsCert" }, optional: false },
          {
            name: "signature",
            type: { kind: "REFERENCE", name: "Signature" },
            optional: false,
          },
        ],
      },
    },
    IssuerId: {
      name: "IssuerId",
      module: "CER",
      type: {
        kind: "CHOICE",
        root: [
          { name: "self", type: { kind: "NULL" } },
          {
            name: "certificateDigest",
            type: { kind: "REFERENCE", name: "CertificateDigest" },
          },
        ],
        additions: [],
      },
    },
    TbsCert: {
      name: "TbsCert",
      module: "CER",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "subjectInfo",
            type: { kind: "REFERENCE", name: "SubjectInfo" },
            optional: false,
          },
          {
            name: "subjectAttributes",
            type: { kind: "REFERENCE", name: "SubjectAttribute" },
            optional: false,
          },
          {
            name: "validityRestrictions",
            type: { kind: "REFERENCE", name: "ValidityRestriction" },
            optional: false,
          },
        ],
      },
    },
    TbsCertList: {
      name: "TbsCertList",
      module: "CER",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "TbsCert" } },
    },
    SubjectInfo: {
      name: "SubjectInfo",
      module: "CER",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "subjectType",
            type: { kind: "REFERENCE", name: "SubjectType" },
            optional: false,
          },
          {
            name: "subjectName",
            type: { kind: "OCTET STRING", size: { lower: 0, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    SubjectType: {
      name: "SubjectType",
      module: "CER",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "enrollmentCredential", value: 0 },
          { name: "authorizationTicket", value: 1 },
          { name: "authorizationAuthority", value: 2 },
          { name: "enrollmentAuthority", value: 3 },
          { name: "rootCa", value: 4 },
          { name: "crlSigner", value: 5 },
          { name: "pseudonymTicket", value: 6 },
          { name: "pseudonymAuthority", value: 7 },
        ],
      },
    },
    SubjectAttribute: {
      name: "SubjectAttribute",
      module: "CER",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "verificationKey",
            type: { kind: "REFERENCE", name: "PublicVerifyKey" },
            optional: false,
          },
          {
            name: "encryptionKey",
            type: { kind: "REFERENCE", name: "PublicEncryptionKey" },
            optional: true,
          },
          {
            name: "assuranceLevel",
            type: { kind: "REFERENCE", name: "SubjectAssurance" },
            optional: true,
          },
          {
            name: "itsAidList",
            type: { kind: "REFERENCE", name: "SequenceOfitsAidList" },
            optional: true,
          },
          {
            name: "itsAidSspList",
            type: { kind: "REFERENCE", name: "SequenceOfitsAidSspList" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    ValidityRestriction: {
      name: "ValidityRestriction",
      module: "CER",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "validityPeriod",
            type: { kind: "REFERENCE", name: "ValidityPeriod" },
            optional: false,
          },
          {
            name: "region",
            type: { kind: "REFERENCE", name: "GeographicRegion" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    ValidityPeriod: {
      name: "ValidityPeriod",
      module: "CER",
      type: {
        kind: "CHOICE",
        root: [
          { name: "timeEnd", type: { kind: "REFERENCE", name: "Time32" } },
          { name: "timeStartAndEnd", type: { kind: "REFERENCE", name: "TimeStartAndEnd" } },
        ],
      },
    },
    TimeStartAndEnd: {
      name: "TimeStartAndEnd",
      module: "CER",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "startValidity",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: false,
          },
          {
            name: "endValidity",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: false,
          },
        ],
      },
    },
    SequenceOfCertificate: {
      name: "SequenceOfCertificate",
      module: "CER",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "Certificate" } },
    },
    EncryptedMessage: {
      name: "EncryptedMessage",
      module: "EncryptedMessage",
      type: {
        kind: "CHOICE",
        root: [
          { name: "pcertReq", type: { kind: "REFERENCE", name: "PcertRequestMsg" } },
          { name: "pcertRsp", type: { kind: "REFERENCE", name: "PcertRespMsg" } },
          { name: "acertReq", type: { kind: "REFERENCE", name: "AcertRequestMsg" } },
          { name: "acertRsp", type: { kind: "REFERENCE", name: "AcertRespMsg" } },
        ],
      },
    },
    PcertRequestMsg: {
      name: "PcertRequestMsg",
      module: "PcertReqMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "signData",
            type: { kind: "REFERENCE", name: "PcertReqMsgSig" },
            optional: false,
          },
          {
            name: "signature",
            type: { kind: "REFERENCE", name: "Signature" },
            optional: false,
          },
        ],
      },
    },
    PcertReqMsgSig: {
      name: "PcertReqMsgSig",
      module: "PcertReqMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "genTime", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "kek",
            type: { kind: "REFERENCE", name: "EciesEncryptedKey" },
            optional: false,
          },
          {
            name: "encData",
            type: { kind: "REFERENCE", name: "SM4CipherText" },
            optional: false,
          },
          {
            name: "enrollmentCert",
            type: { kind: "REFERENCE", name: "Certificate" },
            optional: false,
          },
        ],
      },
    },
    PcertRequestMsgBody: {
      name: "PcertRequestMsgBody",
      module: "PcertReqMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "subjectName",
            type: { kind: "OCTET STRING", size: { lower: 0, upper: 32, extensible: false } },
            optional: false,
          },
          {
            name: "itsAidList",
            type: { kind: "REFERENCE", name: "SequenceOfitsAidList" },
            optional: false,
          },
          {
            name: "itsAidSspList",
            type: { kind: "REFERENCE", name: "SequenceOfitsAidSspList" },
            optional: false,
          },
          {
            name: "verificationKeys",
            type: { kind: "REFERENCE", name: "PublicVerifyKeyList" },
            optional: false,
          },
        ],
      },
    },
    PublicVerifyKeyList: {
      name: "PublicVerifyKeyList",
      module: "PcertReqMsg",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "PublicVerifyKey" } },
    },
    PcertRespMsg: {
      name: "PcertRespMsg",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "signData",
            type: { kind: "REFERENCE", name: "PcertRespMsgSig" },
            optional: false,
          },
          {
            name: "signature",
            type: { kind: "REFERENCE", name: "Signature" },
            optional: false,
          },
        ],
      },
    },
    PcertRespMsgSig: {
      name: "PcertRespMsgSig",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "genTime", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "kek",
            type: { kind: "REFERENCE", name: "EciesEncryptedKey" },
            optional: false,
          },
          {
            name: "encData",
            type: { kind: "REFERENCE", name: "SM4CipherText" },
            optional: false,
          },
        ],
      },
    },
    PcertRespMsgBody: {
      name: "PcertRespMsgBody",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "pseudonymCerts",
            type: { kind: "REFERENCE", name: "CertificateList" },
            optional: false,
          },
        ],
      },
    },
    CertificateList: {
      name: "CertificateList",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "Certificate" },
      },
    },
    CertRequest: {
      name: "CertRequest",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "version", type: { kind: "REFERENCE", name: "Uint8" }, optional: false },
          {
            name: "currentTime",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: false,
          },
          {
            name: "tbsCertDataList",
            type: { kind: "REFERENCE", name: "TbsCertList" },
            optional: false,
          },
          {
            name: "encryptionKey",
            type: { kind: "REFERENCE", name: "PublicEncryptionKey" },
            optional: true,
          },
        ],
      },
    },
    ECDHMessage: {
      name: "ECDHMessage",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "version", type: { kind: "REFERENCE", name: "Uint8" }, optional: false },
          {
            name: "hashAlg",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: false,
          },
          { name: "curve", type: { kind: "REFERENCE", name: "EccCurve" }, optional: false },
          {
            name: "dhID",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
          { name: "dhStartTime", type: { kind: "REFERENCE", name: "Time32" }, optional: true },
          {
            name: "dhExpireTime",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: true,
          },
          {
            name: "dhData",
            type: { kind: "REFERENCE", name: "ECDHContent" },
            optional: false,
          },
        ],
      },
    },
    ECDHContent: {
      name: "ECDHContent",
      module: "PcertRespMsg",
      type: {
        kind: "CHOICE",
        root: [
          { name: "exchangeData", type: { kind: "REFERENCE", name: "ECDHData" } },
          { name: "exchangeConfirm", type: { kind: "REFERENCE", name: "ECDHConfirm" } },
          { name: "exchangeResult", type: { kind: "REFERENCE", name: "ECDHResult" } },
        ],
        additions: [],
      },
    },
    ECDHData: {
      name: "ECDHData",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "keyStartTime",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: false,
          },
          {
            name: "keyExpireTime",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: false,
          },
          { name: "dhKey", type: { kind: "REFERENCE", name: "ECCPoint" }, optional: false },
        ],
        additions: [],
      },
    },
    ECDHConfirm: {
      name: "ECDHConfirm",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "confirmDataS",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    ECDHResult: {
      name: "ECDHResult",
      module: "PcertRespMsg",
      type: {
        kind: "SEQUENCE",
        root: [{ name: "result", type: { kind: "REFERENCE", name: "DHResult" }, optional: false }],
        additions: [],
      },
    },
    DHResult: {
      name: "DHResult",
      module: "PcertRespMsg",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "success", value: 0 },
          { name: "refuse", value: 1 },
          { name: "stateError", value: 2 },
          { name: "timeOut", value: 3 },
        ],
        additions: [],
      },
    },
    SecuredMessage: {
      name: "SecuredMessage",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "version", type: { kind: "REFERENCE", name: "Uint8" }, optional: false },
          { name: "payload", type: { kind: "REFERENCE", name: "Payload" }, optional: false },
        ],
      },
    },
    Payload: {
      name: "Payload",
      module: "SecMsg",
      type: {
        kind: "CHOICE",
        root: [
          { name: "unSecuredData", type: { kind: "REFERENCE", name: "Opaque" } },
          { name: "signedData", type: { kind: "REFERENCE", name: "SignedData" } },
          { name: "encData", type: { kind: "REFERENCE", name: "EncryptedData" } },
        ],
      },
    },
    SignedData: {
      name: "SignedData",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "signer", type: { kind: "REFERENCE", name: "SignerInfo" }, optional: false },
          { name: "tbs", type: { kind: "REFERENCE", name: "TBSData" }, optional: false },
          { name: "sign", type: { kind: "REFERENCE", name: "Signature" }, optional: false },
        ],
      },
    },
    SignerInfo: {
      name: "SignerInfo",
      module: "SecMsg",
      type: {
        kind: "CHOICE",
        root: [
          { name: "self", type: { kind: "NULL" } },
          { name: "certificate", type: { kind: "REFERENCE", name: "SequenceOfCertificate" } },
          {
            name: "certificateDigest",
            type: { kind: "REFERENCE", name: "CertificateDigest" },
          },
        ],
        additions: [],
      },
    },
    TBSData: {
      name: "TBSData",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "headerInfo",
            type: { kind: "REFERENCE", name: "HeaderInfo" },
            optional: false,
          },
          {
            name: "data",
            type: { kind: "OCTET STRING", size: { lower: 0, extensible: false } },
            optional: true,
          },
          {
            name: "extHash",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: true,
          },
        ],
      },
    },
    HeaderInfo: {
      name: "HeaderInfo",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "itsAid", type: { kind: "INTEGER", extensible: false }, optional: false },
          {
            name: "hashAlg",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: true,
          },
          { name: "genTime", type: { kind: "REFERENCE", name: "Time64" }, optional: true },
          { name: "expiryTime", type: { kind: "REFERENCE", name: "Time64" }, optional: true },
          {
            name: "location",
            type: { kind: "REFERENCE", name: "ThreeDLocation" },
            optional: true,
          },
          { name: "digest", type: { kind: "REFERENCE", name: "HashedId3" }, optional: true },
          {
            name: "encKey",
            type: { kind: "REFERENCE", name: "PublicEncryptionKey" },
            optional: true,
          },
        ],
      },
    },
    EncryptedData: {
      name: "EncryptedData",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "recipients",
            type: { kind: "REFERENCE", name: "SequenceOfRecipientInfo" },
            optional: false,
          },
          {
            name: "cipherText",
            type: { kind: "REFERENCE", name: "SymmetricCipherText" },
            optional: false,
          },
        ],
      },
    },
    RecipientInfo: {
      name: "RecipientInfo",
      module: "SecMsg",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "pskRecipientInfo",
            type: { kind: "REFERENCE", name: "PreSharedKeyRecipientInfo" },
          },
          { name: "symmRecipInfo", type: { kind: "REFERENCE", name: "SymmRecipInfo" } },
          { name: "certRecipInfo", type: { kind: "REFERENCE", name: "PKRecipientInfo" } },
          {
            name: "signedDataRecipInfo",
            type: { kind: "REFERENCE", name: "PKRecipientInfo" },
          },
        ],
      },
    },
    PreSharedKeyRecipientInfo: {
      name: "PreSharedKeyRecipientInfo",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "hashAlg",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: false,
          },
          {
            name: "symKeyHash",
            type: { kind: "REFERENCE", name: "HashedId8" },
            optional: false,
          },
        ],
      },
    },
    SymmRecipInfo: {
      name: "SymmRecipInfo",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "hashAlg",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: false,
          },
          {
            name: "recipientId",
            type: { kind: "REFERENCE", name: "HashedId8" },
            optional: false,
          },
          {
            name: "encKey",
            type: { kind: "REFERENCE", name: "SymmetricCipherText" },
            optional: false,
          },
        ],
      },
    },
    PKRecipientInfo: {
      name: "PKRecipientInfo",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "hashAlg",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: false,
          },
          {
            name: "recipientId",
            type: { kind: "REFERENCE", name: "HashedId8" },
            optional: false,
          },
          {
            name: "kek",
            type: { kind: "REFERENCE", name: "EciesEncryptedKey" },
            optional: false,
          },
        ],
      },
    },
    EciesEncryptedKey: {
      name: "EciesEncryptedKey",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "eccCcurve",
            type: { kind: "REFERENCE", name: "EccCurve" },
            optional: false,
          },
          { name: "v", type: { kind: "REFERENCE", name: "ECCPoint" }, optional: false },
          {
            name: "c",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
          {
            name: "t",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    SymmetricCipherText: {
      name: "SymmetricCipherText",
      module: "SecMsg",
      type: {
        kind: "CHOICE",
        root: [
          { name: "sm4Ecb", type: { kind: "REFERENCE", name: "CipherText" } },
          { name: "sm4Cbc", type: { kind: "REFERENCE", name: "SM4CipherText" } },
          { name: "sm4Cfb", type: { kind: "REFERENCE", name: "SM4CipherText" } },
          { name: "sm4Ofb", type: { kind: "REFERENCE", name: "SM4CipherText" } },
          { name: "aesCcm", type: { kind: "REFERENCE", name: "AesCcmCipherText" } },
        ],
      },
    },
    CipherText: { name: "CipherText", module: "SecMsg", type: { kind: "REFERENCE", name: "Opaque" } },
    SM4CipherText: {
      name: "SM4CipherText",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "iv",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
          { name: "cipher", type: { kind: "REFERENCE", name: "CipherText" }, optional: false },
        ],
      },
    },
    AesCcmCipherText: {
      name: "AesCcmCipherText",
      module: "SecMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "nonce",
            type: { kind: "OCTET STRING", size: { lower: 12, upper: 12, extensible: false } },
            optional: false,
          },
          { name: "cipher", type: { kind: "REFERENCE", name: "CipherText" }, optional: false },
        ],
      },
    },
    SequenceOfRecipientInfo: {
      name: "SequenceOfRecipientInfo",
      module: "SecMsg",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "RecipientInfo" } },
    },
  },
};
