// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import type { Schema } from "./model.js";

export const schema: Schema = {
  edition: "security-2021",
  rules: "coer",
  types: {
    CrlContents: {
      name: "CrlContents",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
          {
            name: "crlSeries",
            type: { kind: "REFERENCE", name: "CrlSeries" },
            optional: false,
          },
          {
            name: "crlCraca",
            type: { kind: "REFERENCE", name: "HashedId8" },
            optional: false,
          },
          { name: "issueDate", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          { name: "nextCrl", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "priorityInfo",
            type: { kind: "REFERENCE", name: "CrlPriorityInfo" },
            optional: false,
          },
          {
            name: "typeSpecific",
            type: {
              kind: "CHOICE",
              root: [
                {
                  name: "fullHashCrl",
                  type: { kind: "REFERENCE", name: "ToBeSignedHashIdCrl" },
                },
                {
                  name: "deltaHashCrl",
                  type: { kind: "REFERENCE", name: "ToBeSignedHashIdCrl" },
                },
                {
                  name: "fullLinkedCrl",
                  type: { kind: "REFERENCE", name: "ToBeSignedLinkageValueCrl" },
                },
                {
                  name: "deltaLinkedCrl",
                  type: { kind: "REFERENCE", name: "ToBeSignedLinkageValueCrl" },
                },
              ],
              additions: [],
            },
            optional: false,
          },
        ],
      },
    },
    CrlPriorityInfo: {
      name: "CrlPriorityInfo",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [{ name: "priority", type: { kind: "REFERENCE", name: "Uint8" }, optional: true }],
        additions: [],
      },
    },
    ToBeSignedHashIdCrl: {
      name: "ToBeSignedHashIdCrl",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "crlSerial", type: { kind: "REFERENCE", name: "Uint32" }, optional: false },
          {
            name: "entries",
            type: { kind: "REFERENCE", name: "SequenceOfHashBasedRevocationInfo" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    HashBasedRevocationInfo: {
      name: "HashBasedRevocationInfo",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "id", type: { kind: "REFERENCE", name: "HashedId10" }, optional: false },
          { name: "expiry", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
        ],
        additions: [],
      },
    },
    SequenceOfHashBasedRevocationInfo: {
      name: "SequenceOfHashBasedRevocationInfo",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "HashBasedRevocationInfo" } },
    },
    ToBeSignedLinkageValueCrl: {
      name: "ToBeSignedLinkageValueCrl",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "iRev", type: { kind: "REFERENCE", name: "IValue" }, optional: false },
          {
            name: "indexWithinI",
            type: { kind: "REFERENCE", name: "Uint8" },
            optional: false,
          },
          {
            name: "individual",
            type: { kind: "REFERENCE", name: "SequenceOfJMaxGroup" },
            optional: true,
          },
          {
            name: "groups",
            type: { kind: "REFERENCE", name: "SequenceOfGroupCrlEntry" },
            optional: true,
          },
        ],
        additions: [
          {
            name: "groupsSingleSeed",
            type: { kind: "REFERENCE", name: "SequenceOfGroupSingleSeedCrlEntry" },
            optional: true,
          },
        ],
      },
    },
    JMaxGroup: {
      name: "JMaxGroup",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "jmax", type: { kind: "REFERENCE", name: "Uint8" }, optional: false },
          {
            name: "contents",
            type: { kind: "REFERENCE", name: "SequenceOfLAGroup" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    SequenceOfJMaxGroup: {
      name: "SequenceOfJMaxGroup",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "JMaxGroup" } },
    },
    LAGroup: {
      name: "LAGroup",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "la1Id", type: { kind: "REFERENCE", name: "LaId" }, optional: false },
          { name: "la2Id", type: { kind: "REFERENCE", name: "LaId" }, optional: false },
          {
            name: "contents",
            type: { kind: "REFERENCE", name: "SequenceOfIMaxGroup" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    SequenceOfLAGroup: {
      name: "SequenceOfLAGroup",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "LAGroup" } },
    },
    IMaxGroup: {
      name: "IMaxGroup",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "iMax", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
          {
            name: "contents",
            type: { kind: "REFERENCE", name: "SequenceOfIndividualRevocation" },
            optional: false,
          },
        ],
        additions: [
          {
            name: "singleSeeds",
            type: { kind: "REFERENCE", name: "SequenceOfLinkageSeed" },
            optional: false,
          },
        ],
      },
    },
    SequenceOfIMaxGroup: {
      name: "SequenceOfIMaxGroup",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "IMaxGroup" } },
    },
    IndividualRevocation: {
      name: "IndividualRevocation",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "linkageSeed1",
            type: { kind: "REFERENCE", name: "LinkageSeed" },
            optional: false,
          },
          {
            name: "linkageSeed2",
            type: { kind: "REFERENCE", name: "LinkageSeed" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    SequenceOfIndividualRevocation: {
      name: "SequenceOfIndividualRevocation",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "IndividualRevocation" } },
    },
    SequenceOfLinkageSeed: {
      name: "SequenceOfLinkageSeed",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "LinkageSeed" } },
    },
    GroupCrlEntry: {
      name: "GroupCrlEntry",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "iMax", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
          { name: "la1Id", type: { kind: "REFERENCE", name: "LaId" }, optional: false },
          {
            name: "linkageSeed1",
            type: { kind: "REFERENCE", name: "LinkageSeed" },
            optional: false,
          },
          { name: "la2Id", type: { kind: "REFERENCE", name: "LaId" }, optional: false },
          {
            name: "linkageSeed2",
            type: { kind: "REFERENCE", name: "LinkageSeed" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    SequenceOfGroupCrlEntry: {
      name: "SequenceOfGroupCrlEntry",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "GroupCrlEntry" } },
    },
    GroupSingleSeedCrlEntry: {
      name: "GroupSingleSeedCrlEntry",
      module: "CRLBaseTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "iMax", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
          { name: "laid", type: { kind: "REFERENCE", name: "LaId" }, optional: false },
          {
            name: "linkageSeed",
            type: { kind: "REFERENCE", name: "LinkageSeed" },
            optional: false,
          },
        ],
      },
    },
    SequenceOfGroupSingleSeedCrlEntry: {
      name: "SequenceOfGroupSingleSeedCrlEntry",
      module: "CRLBaseTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "GroupSingleSeedCrlEntry" } },
    },
    RootCtl: {
      name: "RootCtl",
      module: "CTL",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "toBeSignedRootCtl",
            type: { kind: "REFERENCE", name: "ToBeSignedRootCtl" },
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
    ToBeSignedRootCtl: {
      name: "ToBeSignedRootCtl",
      module: "CTL",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
          {
            name: "issuer",
            type: { kind: "REFERENCE", name: "IssuerIdentifier" },
            optional: false,
          },
          { name: "series", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
          { name: "issueDate", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "nextRootCtl",
            type: { kind: "REFERENCE", name: "Time32" },
            optional: false,
          },
          {
            name: "pkiCtlInfoList",
            type: { kind: "REFERENCE", name: "SequenceOfPkiCtlInfo" },
            optional: false,
          },
        ],
      },
    },
    PkiCtlInfo: {
      name: "PkiCtlInfo",
      module: "CTL",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "rootCertificate",
            type: { kind: "REFERENCE", name: "Certificate" },
            optional: false,
          },
          {
            name: "caListUrl",
            type: {
              kind: "CHARACTER STRING",
              name: "UTF8String",
              size: { lower: 0, upper: 511, extensible: false },
            },
            optional: true,
          },
        ],
      },
    },
    SequenceOfPkiCtlInfo: {
      name: "SequenceOfPkiCtlInfo",
      module: "CTL",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "PkiCtlInfo" } },
    },
    PkiCtl: {
      name: "PkiCtl",
      module: "CTL",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "toBeSignedPkiCtl",
            type: { kind: "REFERENCE", name: "ToBeSignedPkiCtl" },
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
    ToBeSignedPkiCtl: {
      name: "ToBeSignedPkiCtl",
      module: "CTL",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
          {
            name: "issuer",
            type: { kind: "REFERENCE", name: "IssuerIdentifier" },
            optional: false,
          },
          { name: "series", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
          { name: "issueDate", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          { name: "nextPkiCtl", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          {
            name: "pkiCertInfoList",
            type: { kind: "REFERENCE", name: "SequenceOfPkiCertInfo" },
            optional: false,
          },
        ],
      },
    },
    PkiCertInfo: {
      name: "PkiCertInfo",
      module: "CTL",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "certificate",
            type: { kind: "REFERENCE", name: "SequenceOfCertificate" },
            optional: false,
          },
          {
            name: "crlUrl",
            type: {
              kind: "CHARACTER STRING",
              name: "UTF8String",
              size: { lower: 0, upper: 511, extensible: false },
            },
            optional: true,
          },
          {
            name: "maUrl",
            type: {
              kind: "CHARACTER STRING",
              name: "UTF8String",
              size: { lower: 0, upper: 511, extensible: false },
            },
            optional: true,
          },
        ],
      },
    },
    SequenceOfPkiCertInfo: {
      name: "SequenceOfPkiCertInfo",
      module: "CTL",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "PkiCertInfo" } },
    },
    CertManagementPdu: {
      name: "CertManagementPdu",
      module: "CertManagementPdu",
      type: {
        kind: "CHOICE",
        root: [
          { name: "compositeCrl", type: { kind: "REFERENCE", name: "CompositeCrl" } },
          { name: "certificateChain", type: { kind: "REFERENCE", name: "CertificateChain" } },
        ],
        additions: [],
      },
    },
    CompositeCrl: {
      name: "CompositeCrl",
      module: "CertManagementPdu",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "crl",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 0, extensible: false },
              element: { kind: "REFERENCE", name: "SecuredCrl" },
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    CertificateChain: {
      name: "CertificateChain",
      module: "CertManagementPdu",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "others",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 0, extensible: false },
              element: { kind: "REFERENCE", name: "Certificate" },
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    CrlSsp: {
      name: "CrlSsp",
      module: "CrlSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
          {
            name: "associatedCraca",
            type: { kind: "REFERENCE", name: "CracaType" },
            optional: false,
          },
          {
            name: "crls",
            type: { kind: "REFERENCE", name: "PermissibleCrls" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    CracaType: {
      name: "CracaType",
      module: "CrlSsp",
      type: {
        kind: "ENUMERATED",
        root: [{ name: "isCraca", value: 0 }, { name: "issuerIsCraca", value: 1 }],
      },
    },
    PermissibleCrls: {
      name: "PermissibleCrls",
      module: "CrlSsp",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "CrlSeries" } },
    },
    ScmsSsp: {
      name: "ScmsSsp",
      module: "ScmsSsp",
      type: {
        kind: "CHOICE",
        root: [
          { name: "root", type: { kind: "REFERENCE", name: "RootCaSsp" } },
          { name: "ma", type: { kind: "REFERENCE", name: "MaSsp" } },
          { name: "pg", type: { kind: "REFERENCE", name: "PgSsp" } },
          { name: "ica", type: { kind: "REFERENCE", name: "IcaSsp" } },
          { name: "eca", type: { kind: "REFERENCE", name: "EcaSsp" } },
          { name: "cra", type: { kind: "REFERENCE", name: "CraSsp" } },
          { name: "dcm", type: { kind: "REFERENCE", name: "DcmSsp" } },
          { name: "aca", type: { kind: "REFERENCE", name: "AcaSsp" } },
          { name: "la", type: { kind: "REFERENCE", name: "LaSsp" } },
          { name: "ra", type: { kind: "REFERENCE", name: "RaSsp" } },
          { name: "ee", type: { kind: "REFERENCE", name: "EeSsp" } },
        ],
        additions: [],
      },
    },
    RootCaSsp: {
      name: "RootCaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    MaSsp: {
      name: "MaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
          {
            name: "relevantAids",
            type: { kind: "REFERENCE", name: "SequenceOfAid" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    PgSsp: {
      name: "PgSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    IcaSsp: {
      name: "IcaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    EcaSsp: {
      name: "EcaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    AcaSsp: {
      name: "AcaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    CraSsp: {
      name: "CraSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    DcmSsp: {
      name: "DcmSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    LaSsp: {
      name: "LaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
          { name: "laId", type: { kind: "REFERENCE", name: "Uint16" }, optional: false },
        ],
        additions: [],
      },
    },
    RaSsp: {
      name: "RaSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    EeSsp: {
      name: "EeSsp",
      module: "ScmsSsp",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 1, upper: 1, extensible: false },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    CrlAid: {
      name: "CrlAid",
      module: "SecuredCrl",
      type: { kind: "INTEGER", lower: 3628, upper: 3628, extensible: false },
    },
    SecuredCrl: {
      name: "SecuredCrl",
      module: "SecuredCrl",
      type: { kind: "REFERENCE", name: "V2XSecData" },
    },
    Uint3: {
      name: "Uint3",
      module: "SecurityBaseDataTypes",
      type: { kind: "INTEGER", lower: 0, upper: 7, extensible: false },
    },
    Uint8: {
      name: "Uint8",
      module: "SecurityBaseDataTypes",
      type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
    },
    Uint16: {
      name: "Uint16",
      module: "SecurityBaseDataTypes",
      type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
    },
    Uint32: {
      name: "Uint32",
      module: "SecurityBaseDataTypes",
      type: { kind: "INTEGER", lower: 0, upper: 4294967295, extensible: false },
    },
    Uint64: {
      name: "Uint64",
      module: "SecurityBaseDataTypes",
      type: { kind: "INTEGER", lower: 0, upper: 18446744073709551615n, extensible: false },
    },
    SequenceOfUint8: {
      name: "SequenceOfUint8",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "Uint8" } },
    },
    SequenceOfUint16: {
      name: "SequenceOfUint16",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "Uint16" } },
    },
    Opaque: { name: "Opaque", module: "SecurityBaseDataTypes", type: { kind: "OCTET STRING" } },
    HashedId32: {
      name: "HashedId32",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
    },
    HashedId10: {
      name: "HashedId10",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 10, upper: 10, extensible: false } },
    },
    HashedId8: {
      name: "HashedId8",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
    },
    HashedId4: {
      name: "HashedId4",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 4, upper: 4, extensible: false } },
    },
    HashedId3: {
      name: "HashedId3",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 3, upper: 3, extensible: false } },
    },
    SequenceOfHashedId3: {
      name: "SequenceOfHashedId3",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "HashedId3" } },
    },
    Time32: {
      name: "Time32",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "Uint32" },
    },
    Time64: {
      name: "Time64",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "Uint64" },
    },
    ValidityPeriod: {
      name: "ValidityPeriod",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "start", type: { kind: "REFERENCE", name: "Time32" }, optional: false },
          { name: "duration", type: { kind: "REFERENCE", name: "Duration" }, optional: false },
        ],
      },
    },
    Duration: {
      name: "Duration",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "microseconds", type: { kind: "REFERENCE", name: "Uint16" } },
          { name: "milliseconds", type: { kind: "REFERENCE", name: "Uint16" } },
          { name: "seconds", type: { kind: "REFERENCE", name: "Uint16" } },
          { name: "minutes", type: { kind: "REFERENCE", name: "Uint16" } },
          { name: "hours", type: { kind: "REFERENCE", name: "Uint16" } },
          { name: "sixtyHours", type: { kind: "REFERENCE", name: "Uint16" } },
          { name: "years", type: { kind: "REFERENCE", name: "Uint16" } },
        ],
      },
    },
    GeographicRegion: {
      name: "GeographicRegion",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "circularRegion", type: { kind: "REFERENCE", name: "CircularRegion" } },
          {
            name: "rectangularRegion",
            type: { kind: "REFERENCE", name: "SequenceOfRectangularRegion" },
          },
          { name: "polygonalRegion", type: { kind: "REFERENCE", name: "PolygonalRegion" } },
          {
            name: "identifiedRegion",
            type: { kind: "REFERENCE", name: "SequenceOfIdentifiedRegion" },
          },
        ],
        additions: [],
      },
    },
    CircularRegion: {
      name: "CircularRegion",
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "RectangularRegion" } },
    },
    PolygonalRegion: {
      name: "PolygonalRegion",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 3, extensible: false },
        element: { kind: "REFERENCE", name: "TwoDLocation" },
      },
    },
    TwoDLocation: {
      name: "TwoDLocation",
      module: "SecurityBaseDataTypes",
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
    IdentifiedRegion: {
      name: "IdentifiedRegion",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "countryOnly", type: { kind: "REFERENCE", name: "CountryOnly" } },
          {
            name: "countryAndRegions",
            type: { kind: "REFERENCE", name: "CountryAndRegions" },
          },
          {
            name: "countryAndSubregions",
            type: { kind: "REFERENCE", name: "CountryAndSubregions" },
          },
        ],
        additions: [],
      },
    },
    SequenceOfIdentifiedRegion: {
      name: "SequenceOfIdentifiedRegion",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "IdentifiedRegion" } },
    },
    CountryOnly: {
      name: "CountryOnly",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "Uint16" },
    },
    CountryAndRegions: {
      name: "CountryAndRegions",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "countryOnly",
            type: { kind: "REFERENCE", name: "CountryOnly" },
            optional: false,
          },
          {
            name: "regions",
            type: { kind: "REFERENCE", name: "SequenceOfUint8" },
            optional: false,
          },
        ],
      },
    },
    CountryAndSubregions: {
      name: "CountryAndSubregions",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "country",
            type: { kind: "REFERENCE", name: "CountryOnly" },
            optional: false,
          },
          {
            name: "regionAndSubregions",
            type: { kind: "REFERENCE", name: "SequenceOfRegionAndSubregions" },
            optional: false,
          },
        ],
      },
    },
    RegionAndSubregions: {
      name: "RegionAndSubregions",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "region", type: { kind: "REFERENCE", name: "Uint8" }, optional: false },
          {
            name: "subregions",
            type: { kind: "REFERENCE", name: "SequenceOfUint16" },
            optional: false,
          },
        ],
      },
    },
    SequenceOfRegionAndSubregions: {
      name: "SequenceOfRegionAndSubregions",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "RegionAndSubregions" } },
    },
    ThreeDLocation: {
      name: "ThreeDLocation",
      module: "SecurityBaseDataTypes",
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
    Latitude: {
      name: "Latitude",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "NinetyDegreeInt" },
    },
    Longitude: {
      name: "Longitude",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "OneEightyDegreeInt" },
    },
    Elevation: {
      name: "Elevation",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "ElevInt" },
    },
    NinetyDegreeInt: {
      name: "NinetyDegreeInt",
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
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
      module: "SecurityBaseDataTypes",
      type: {
        kind: "INTEGER",
        lower: 1800000001,
        upper: 1800000001,
        extensible: false,
        named: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
      },
    },
    ElevInt: {
      name: "ElevInt",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "Uint16" },
    },
    Signature: {
      name: "Signature",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "ecdsaNistP256Signature",
            type: { kind: "REFERENCE", name: "EcdsaP256Signature" },
          },
          {
            name: "ecdsaBrainpoolP256r1Signature",
            type: { kind: "REFERENCE", name: "EcdsaP256Signature" },
          },
        ],
        additions: [
          {
            name: "ecdsaBrainpoolP384r1Signature",
            type: { kind: "REFERENCE", name: "EcdsaP384Signature" },
          },
          {
            name: "ecdsaNistP384Signature",
            type: { kind: "REFERENCE", name: "EcdsaP384Signature" },
          },
          { name: "sm2Signature", type: { kind: "REFERENCE", name: "EcsigP256Signature" } },
        ],
      },
    },
    EcdsaP256Signature: {
      name: "EcdsaP256Signature",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "rSig",
            type: { kind: "REFERENCE", name: "EccP256CurvePoint" },
            optional: false,
          },
          {
            name: "sSig",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    EcsigP256Signature: {
      name: "EcsigP256Signature",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "rSig",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
          {
            name: "sSig",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    EcdsaP384Signature: {
      name: "EcdsaP384Signature",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "rSig",
            type: { kind: "REFERENCE", name: "EccP384CurvePoint" },
            optional: false,
          },
          {
            name: "sSig",
            type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    EccP256CurvePoint: {
      name: "EccP256CurvePoint",
      module: "SecurityBaseDataTypes",
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
            name: "uncompressed",
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
    EccP384CurvePoint: {
      name: "EccP384CurvePoint",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "x-only",
            type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
          },
          { name: "fill", type: { kind: "NULL" } },
          {
            name: "compressed-y-0",
            type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
          },
          {
            name: "compressed-y-1",
            type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
          },
          {
            name: "uncompressed",
            type: {
              kind: "SEQUENCE",
              root: [
                {
                  name: "x",
                  type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
                  optional: false,
                },
                {
                  name: "y",
                  type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
                  optional: false,
                },
              ],
            },
          },
        ],
      },
    },
    SymmAlgorithm: {
      name: "SymmAlgorithm",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "ENUMERATED",
        root: [{ name: "aes128Ccm", value: 0 }],
        additions: [{ name: "sm4Ccm", value: 1 }],
      },
    },
    HashAlgorithm: {
      name: "HashAlgorithm",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "ENUMERATED",
        root: [{ name: "sha256", value: 0 }],
        additions: [{ name: "sha384", value: 1 }, { name: "sm3", value: 2 }],
      },
    },
    EciesP256EncryptedKey: {
      name: "EciesP256EncryptedKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "v",
            type: { kind: "REFERENCE", name: "EccP256CurvePoint" },
            optional: false,
          },
          {
            name: "c",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
          {
            name: "t",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    EcencP256EncryptedKey: {
      name: "EcencP256EncryptedKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "v",
            type: { kind: "REFERENCE", name: "EccP256CurvePoint" },
            optional: false,
          },
          {
            name: "t",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
            optional: false,
          },
          {
            name: "c",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    EncryptionKey: {
      name: "EncryptionKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "public", type: { kind: "REFERENCE", name: "PublicEncryptionKey" } },
          { name: "symmetric", type: { kind: "REFERENCE", name: "SymmetricEncryptionKey" } },
        ],
      },
    },
    PublicEncryptionKey: {
      name: "PublicEncryptionKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "supportedSymmAlg",
            type: { kind: "REFERENCE", name: "SymmAlgorithm" },
            optional: false,
          },
          {
            name: "publicKey",
            type: { kind: "REFERENCE", name: "BasePublicEncryptionKey" },
            optional: false,
          },
        ],
      },
    },
    BasePublicEncryptionKey: {
      name: "BasePublicEncryptionKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "eciesNistP256", type: { kind: "REFERENCE", name: "EccP256CurvePoint" } },
          {
            name: "eciesBrainpoolP256r1",
            type: { kind: "REFERENCE", name: "EccP256CurvePoint" },
          },
        ],
        additions: [{ name: "ecencSm2", type: { kind: "REFERENCE", name: "EccP256CurvePoint" } }],
      },
    },
    PublicVerificationKey: {
      name: "PublicVerificationKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "ecdsaNistP256", type: { kind: "REFERENCE", name: "EccP256CurvePoint" } },
          {
            name: "ecdsaBrainpoolP256r1",
            type: { kind: "REFERENCE", name: "EccP256CurvePoint" },
          },
        ],
        additions: [
          {
            name: "ecdsaBrainpoolP384r1",
            type: { kind: "REFERENCE", name: "EccP384CurvePoint" },
          },
          { name: "ecdsaNistP384", type: { kind: "REFERENCE", name: "EccP384CurvePoint" } },
          { name: "ecsigSm2", type: { kind: "REFERENCE", name: "EccP256CurvePoint" } },
        ],
      },
    },
    SymmetricEncryptionKey: {
      name: "SymmetricEncryptionKey",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "aes128Ccm",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
          },
        ],
        additions: [
          {
            name: "sm4Ccm",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
          },
        ],
      },
    },
    AidSsp: {
      name: "AidSsp",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "aid", type: { kind: "REFERENCE", name: "Aid" }, optional: false },
          {
            name: "ssp",
            type: { kind: "REFERENCE", name: "ServiceSpecificPermissions" },
            optional: true,
          },
        ],
      },
    },
    SequenceOfAidSsp: {
      name: "SequenceOfAidSsp",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "AidSsp" } },
    },
    Aid: {
      name: "Aid",
      module: "SecurityBaseDataTypes",
      type: { kind: "INTEGER", lower: 0, extensible: false },
    },
    SequenceOfAid: {
      name: "SequenceOfAid",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "Aid" } },
    },
    ServiceSpecificPermissions: {
      name: "ServiceSpecificPermissions",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "opaque",
            type: { kind: "OCTET STRING", size: { lower: 0, extensible: false } },
          },
        ],
        additions: [{ name: "bitmapSsp", type: { kind: "REFERENCE", name: "BitmapSsp" } }],
      },
    },
    BitmapSsp: {
      name: "BitmapSsp",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 0, upper: 31, extensible: false } },
    },
    SspValue: {
      name: "SspValue",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 0, upper: 31, extensible: false } },
    },
    SspBitmask: {
      name: "SspBitmask",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 0, upper: 31, extensible: false } },
    },
    AidSspRange: {
      name: "AidSspRange",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "aid", type: { kind: "REFERENCE", name: "Aid" }, optional: false },
          { name: "sspRange", type: { kind: "REFERENCE", name: "SspRange" }, optional: true },
        ],
      },
    },
    SequenceOfAidSspRange: {
      name: "SequenceOfAidSspRange",
      module: "SecurityBaseDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "AidSspRange" } },
    },
    SspRange: {
      name: "SspRange",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "opaque", type: { kind: "REFERENCE", name: "SequenceOfOctetString" } },
          { name: "all", type: { kind: "NULL" } },
        ],
        additions: [{ name: "bitmapSspRange", type: { kind: "REFERENCE", name: "BitmapSspRange" } }],
      },
    },
    BitmapSspRange: {
      name: "BitmapSspRange",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "sspValue",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 32, extensible: false } },
            optional: false,
          },
          {
            name: "sspBitmask",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 32, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    SequenceOfOctetString: {
      name: "SequenceOfOctetString",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 0, extensible: false },
        element: { kind: "OCTET STRING", size: { lower: 0, extensible: false } },
      },
    },
    SubjectAssurance: {
      name: "SubjectAssurance",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 1, upper: 1, extensible: false } },
    },
    CrlSeries: {
      name: "CrlSeries",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "Uint16" },
    },
    IValue: {
      name: "IValue",
      module: "SecurityBaseDataTypes",
      type: { kind: "REFERENCE", name: "Uint16" },
    },
    Hostname: {
      name: "Hostname",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "CHARACTER STRING",
        name: "UTF8String",
        size: { lower: 0, upper: 255, extensible: false },
      },
    },
    LinkageValue: {
      name: "LinkageValue",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 9, upper: 9, extensible: false } },
    },
    GroupLinkageValue: {
      name: "GroupLinkageValue",
      module: "SecurityBaseDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "jValue",
            type: { kind: "OCTET STRING", size: { lower: 4, upper: 4, extensible: false } },
            optional: false,
          },
          {
            name: "value",
            type: { kind: "OCTET STRING", size: { lower: 9, upper: 9, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    LaId: {
      name: "LaId",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 2, upper: 2, extensible: false } },
    },
    LinkageSeed: {
      name: "LinkageSeed",
      module: "SecurityBaseDataTypes",
      type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
    },
    SignedDataPayload: {
      name: "SignedDataPayload",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "data", type: { kind: "REFERENCE", name: "V2XSecData" }, optional: true },
          {
            name: "extDataHash",
            type: { kind: "REFERENCE", name: "HashedData" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    V2XSecData: {
      name: "V2XSecData",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "protocolVersion",
            type: { kind: "INTEGER", lower: 3, upper: 3, extensible: false },
            optional: false,
          },
          {
            name: "content",
            type: { kind: "REFERENCE", name: "V2XSecContent" },
            optional: false,
          },
        ],
      },
    },
    V2XSecContent: {
      name: "V2XSecContent",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "unsecuredData", type: { kind: "REFERENCE", name: "Opaque" } },
          { name: "signedData", type: { kind: "REFERENCE", name: "SignedData" } },
          { name: "encryptedData", type: { kind: "REFERENCE", name: "EncryptedData" } },
          { name: "signedCertificateRequest", type: { kind: "REFERENCE", name: "Opaque" } },
        ],
        additions: [],
      },
    },
    SignedData: {
      name: "SignedData",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "hashId",
            type: { kind: "REFERENCE", name: "HashAlgorithm" },
            optional: false,
          },
          {
            name: "tbsData",
            type: { kind: "REFERENCE", name: "ToBeSignedData" },
            optional: false,
          },
          {
            name: "signer",
            type: { kind: "REFERENCE", name: "SignerIdentifier" },
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
    SignerIdentifier: {
      name: "SignerIdentifier",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "digest", type: { kind: "REFERENCE", name: "HashedId8" } },
          { name: "certificate", type: { kind: "REFERENCE", name: "SequenceOfCertificate" } },
          { name: "self", type: { kind: "NULL" } },
        ],
        additions: [{ name: "x509", type: { kind: "OCTET STRING" } }],
      },
    },
    ToBeSignedData: {
      name: "ToBeSignedData",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "payload",
            type: { kind: "REFERENCE", name: "SignedDataPayload" },
            optional: false,
          },
          {
            name: "headerInfo",
            type: { kind: "REFERENCE", name: "HeaderInfo" },
            optional: false,
          },
        ],
      },
    },
    HashedData: {
      name: "HashedData",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "sha256HashedData",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
          },
        ],
        additions: [
          {
            name: "sha384HashedData",
            type: { kind: "OCTET STRING", size: { lower: 48, upper: 48, extensible: false } },
          },
          {
            name: "sm3HashedData",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: false } },
          },
        ],
      },
    },
    HeaderInfo: {
      name: "HeaderInfo",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "aid", type: { kind: "REFERENCE", name: "Aid" }, optional: false },
          {
            name: "generationTime",
            type: { kind: "REFERENCE", name: "Time64" },
            optional: true,
          },
          { name: "expiryTime", type: { kind: "REFERENCE", name: "Time64" }, optional: true },
          {
            name: "generationLocation",
            type: { kind: "REFERENCE", name: "ThreeDLocation" },
            optional: true,
          },
          {
            name: "p2pcdLearningRequest",
            type: { kind: "REFERENCE", name: "HashedId3" },
            optional: true,
          },
          {
            name: "missingCrlIdentifier",
            type: { kind: "REFERENCE", name: "MissingCrlIdentifier" },
            optional: true,
          },
          {
            name: "encryptionKey",
            type: { kind: "REFERENCE", name: "EncryptionKey" },
            optional: true,
          },
        ],
        additions: [
          {
            name: "inlineP2pcdRequest",
            type: { kind: "REFERENCE", name: "SequenceOfHashedId3" },
            optional: true,
          },
          {
            name: "requestedCertificate",
            type: { kind: "REFERENCE", name: "Certificate" },
            optional: true,
          },
          {
            name: "pduFunctionalType",
            type: { kind: "REFERENCE", name: "PduFunctionalType" },
            optional: true,
          },
        ],
      },
    },
    MissingCrlIdentifier: {
      name: "MissingCrlIdentifier",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "cracaId", type: { kind: "REFERENCE", name: "HashedId3" }, optional: false },
          {
            name: "crlSeries",
            type: { kind: "REFERENCE", name: "CrlSeries" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    PduFunctionalType: {
      name: "PduFunctionalType",
      module: "SecurityDataTypes",
      type: {
        kind: "INTEGER",
        lower: 0,
        upper: 255,
        extensible: false,
        named: { tlsHandshake: 1, iso21177ExtendedAuth: 2 },
      },
    },
    EncryptedData: {
      name: "EncryptedData",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "recipients",
            type: { kind: "REFERENCE", name: "SequenceOfRecipientInfo" },
            optional: false,
          },
          {
            name: "ciphertext",
            type: { kind: "REFERENCE", name: "SymmetricCiphertext" },
            optional: false,
          },
        ],
      },
    },
    RecipientInfo: {
      name: "RecipientInfo",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "pskRecipInfo",
            type: { kind: "REFERENCE", name: "PreSharedKeyRecipientInfo" },
          },
          { name: "symmRecipInfo", type: { kind: "REFERENCE", name: "SymmRecipientInfo" } },
          { name: "certRecipInfo", type: { kind: "REFERENCE", name: "PKRecipientInfo" } },
          {
            name: "signedDataRecipInfo",
            type: { kind: "REFERENCE", name: "PKRecipientInfo" },
          },
          { name: "rekRecipInfo", type: { kind: "REFERENCE", name: "PKRecipientInfo" } },
        ],
      },
    },
    SequenceOfRecipientInfo: {
      name: "SequenceOfRecipientInfo",
      module: "SecurityDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "RecipientInfo" } },
    },
    PreSharedKeyRecipientInfo: {
      name: "PreSharedKeyRecipientInfo",
      module: "SecurityDataTypes",
      type: { kind: "REFERENCE", name: "HashedId8" },
    },
    SymmRecipientInfo: {
      name: "SymmRecipientInfo",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "recipientId",
            type: { kind: "REFERENCE", name: "HashedId8" },
            optional: false,
          },
          {
            name: "encKey",
            type: { kind: "REFERENCE", name: "SymmetricCiphertext" },
            optional: false,
          },
        ],
      },
    },
    PKRecipientInfo: {
      name: "PKRecipientInfo",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "recipientId",
            type: { kind: "REFERENCE", name: "HashedId8" },
            optional: false,
          },
          {
            name: "encKey",
            type: { kind: "REFERENCE", name: "EncryptedDataEncryptionKey" },
            optional: false,
          },
        ],
      },
    },
    EncryptedDataEncryptionKey: {
      name: "EncryptedDataEncryptionKey",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "eciesNistP256",
            type: { kind: "REFERENCE", name: "EciesP256EncryptedKey" },
          },
          {
            name: "eciesBrainpoolP256r1",
            type: { kind: "REFERENCE", name: "EciesP256EncryptedKey" },
          },
        ],
        additions: [{ name: "ecencSm2", type: { kind: "REFERENCE", name: "EcencP256EncryptedKey" } }],
      },
    },
    SymmetricCiphertext: {
      name: "SymmetricCiphertext",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [{ name: "aes128ccm", type: { kind: "REFERENCE", name: "One28BitCcmCiphertext" } }],
        additions: [{ name: "sm4Ccm", type: { kind: "REFERENCE", name: "One28BitCcmCiphertext" } }],
      },
    },
    One28BitCcmCiphertext: {
      name: "One28BitCcmCiphertext",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "nonce",
            type: { kind: "OCTET STRING", size: { lower: 12, upper: 12, extensible: false } },
            optional: false,
          },
          {
            name: "ccmCiphertext",
            type: { kind: "REFERENCE", name: "Opaque" },
            optional: false,
          },
        ],
      },
    },
    Certificate: {
      name: "Certificate",
      module: "SecurityDataTypes",
      type: { kind: "REFERENCE", name: "CertificateBase" },
    },
    SequenceOfCertificate: {
      name: "SequenceOfCertificate",
      module: "SecurityDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "Certificate" } },
    },
    CertificateBase: {
      name: "CertificateBase",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "version",
            type: { kind: "INTEGER", lower: 3, upper: 3, extensible: false },
            optional: false,
          },
          {
            name: "type",
            type: { kind: "REFERENCE", name: "CertificateType" },
            optional: false,
          },
          {
            name: "issuer",
            type: { kind: "REFERENCE", name: "IssuerIdentifier" },
            optional: false,
          },
          {
            name: "toBeSigned",
            type: { kind: "REFERENCE", name: "ToBeSignedCertificate" },
            optional: false,
          },
          {
            name: "signature",
            type: { kind: "REFERENCE", name: "Signature" },
            optional: true,
          },
        ],
      },
    },
    CertificateType: {
      name: "CertificateType",
      module: "SecurityDataTypes",
      type: {
        kind: "ENUMERATED",
        root: [{ name: "explicit", value: 0 }, { name: "reserved", value: 1 }],
        additions: [],
      },
    },
    IssuerIdentifier: {
      name: "IssuerIdentifier",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "sha256AndDigest", type: { kind: "REFERENCE", name: "HashedId8" } },
          { name: "self", type: { kind: "REFERENCE", name: "HashAlgorithm" } },
        ],
        additions: [
          { name: "sha384AndDigest", type: { kind: "REFERENCE", name: "HashedId8" } },
          { name: "sm3AndDigest", type: { kind: "REFERENCE", name: "HashedId8" } },
        ],
      },
    },
    ToBeSignedCertificate: {
      name: "ToBeSignedCertificate",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "id", type: { kind: "REFERENCE", name: "CertificateId" }, optional: false },
          { name: "cracaId", type: { kind: "REFERENCE", name: "HashedId3" }, optional: false },
          {
            name: "crlSeries",
            type: { kind: "REFERENCE", name: "CrlSeries" },
            optional: false,
          },
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
          {
            name: "assuranceLevel",
            type: { kind: "REFERENCE", name: "SubjectAssurance" },
            optional: true,
          },
          {
            name: "appPermissions",
            type: { kind: "REFERENCE", name: "SequenceOfAidSsp" },
            optional: true,
          },
          {
            name: "certIssuePermissions",
            type: { kind: "REFERENCE", name: "SequenceOfAidGroupPermissions" },
            optional: true,
          },
          {
            name: "certRequestPermissions",
            type: { kind: "REFERENCE", name: "SequenceOfAidGroupPermissions" },
            optional: true,
          },
          { name: "canRequestRollover", type: { kind: "NULL" }, optional: true },
          {
            name: "encryptionKey",
            type: { kind: "REFERENCE", name: "PublicEncryptionKey" },
            optional: true,
          },
          {
            name: "verifyKeyIndicator",
            type: { kind: "REFERENCE", name: "VerificationKeyIndicator" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    CertificateId: {
      name: "CertificateId",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "linkageData", type: { kind: "REFERENCE", name: "LinkageData" } },
          { name: "name", type: { kind: "REFERENCE", name: "Hostname" } },
          {
            name: "binaryId",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 64, extensible: false } },
          },
          { name: "none", type: { kind: "NULL" } },
        ],
        additions: [],
      },
    },
    LinkageData: {
      name: "LinkageData",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "iCert", type: { kind: "REFERENCE", name: "IValue" }, optional: false },
          {
            name: "linkage-value",
            type: { kind: "REFERENCE", name: "LinkageValue" },
            optional: false,
          },
          {
            name: "group-linkage-value",
            type: { kind: "REFERENCE", name: "GroupLinkageValue" },
            optional: true,
          },
        ],
      },
    },
    EndEntityType: {
      name: "EndEntityType",
      module: "SecurityDataTypes",
      type: {
        kind: "BIT STRING",
        size: { lower: 8, upper: 8, extensible: false },
        bits: [{ name: "app", position: 0 }, { name: "enroll", position: 1 }],
      },
    },
    AidGroupPermissions: {
      name: "AidGroupPermissions",
      module: "SecurityDataTypes",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "subjectPermissions",
            type: { kind: "REFERENCE", name: "SubjectPermissions" },
            optional: false,
          },
          {
            name: "minChainLength",
            type: { kind: "INTEGER", extensible: false },
            optional: true,
            default: 1n,
          },
          {
            name: "chainLengthRange",
            type: { kind: "INTEGER", extensible: false },
            optional: true,
            default: 0n,
          },
          {
            name: "eeType",
            type: { kind: "REFERENCE", name: "EndEntityType" },
            optional: true,
            default: 1,
          },
        ],
      },
    },
    SequenceOfAidGroupPermissions: {
      name: "SequenceOfAidGroupPermissions",
      module: "SecurityDataTypes",
      type: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "AidGroupPermissions" } },
    },
    SubjectPermissions: {
      name: "SubjectPermissions",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          { name: "explicit", type: { kind: "REFERENCE", name: "SequenceOfAidSspRange" } },
          { name: "all", type: { kind: "NULL" } },
        ],
        additions: [],
      },
    },
    VerificationKeyIndicator: {
      name: "VerificationKeyIndicator",
      module: "SecurityDataTypes",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "verificationKey",
            type: { kind: "REFERENCE", name: "PublicVerificationKey" },
          },
          {
            name: "reconstructionValue",
            type: { kind: "REFERENCE", name: "EccP256CurvePoint" },
          },
        ],
        additions: [],
      },
    },
  },
};
