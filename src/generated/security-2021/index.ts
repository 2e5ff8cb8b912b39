// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type Codec, type NamedBitsCodec, type NamedNumbersCodec, codec, withNames } from "../../oer/runtime.js";
import * as $CRLBaseTypes from "./CRLBaseTypes.js";
import * as $CTL from "./CTL.js";
import * as $CertManagementPdu from "./CertManagementPdu.js";
import * as $CrlSsp from "./CrlSsp.js";
import * as $ScmsSsp from "./ScmsSsp.js";
import * as $SecuredCrl from "./SecuredCrl.js";
import * as $SecurityBaseDataTypes from "./SecurityBaseDataTypes.js";
import * as $SecurityDataTypes from "./SecurityDataTypes.js";

export type CrlContents = $CRLBaseTypes.CrlContents;
export const CrlContents: Codec<CrlContents> = /* @__PURE__ */ codec("security-2021", "CrlContents", undefined, $CRLBaseTypes.decodeCrlContents, $CRLBaseTypes.encodeCrlContents);

export type CrlContents_typeSpecific = $CRLBaseTypes.CrlContents_typeSpecific;

export type CrlPriorityInfo = $CRLBaseTypes.CrlPriorityInfo;
export const CrlPriorityInfo: Codec<CrlPriorityInfo> = /* @__PURE__ */ codec("security-2021", "CrlPriorityInfo", 16, $CRLBaseTypes.decodeCrlPriorityInfo, $CRLBaseTypes.encodeCrlPriorityInfo);

export type ToBeSignedHashIdCrl = $CRLBaseTypes.ToBeSignedHashIdCrl;
export const ToBeSignedHashIdCrl: Codec<ToBeSignedHashIdCrl> = /* @__PURE__ */ codec("security-2021", "ToBeSignedHashIdCrl", undefined, $CRLBaseTypes.decodeToBeSignedHashIdCrl, $CRLBaseTypes.encodeToBeSignedHashIdCrl);

export type HashBasedRevocationInfo = $CRLBaseTypes.HashBasedRevocationInfo;
export const HashBasedRevocationInfo: Codec<HashBasedRevocationInfo> = /* @__PURE__ */ codec("security-2021", "HashBasedRevocationInfo", 120, $CRLBaseTypes.decodeHashBasedRevocationInfo, $CRLBaseTypes.encodeHashBasedRevocationInfo);

export type SequenceOfHashBasedRevocationInfo = $CRLBaseTypes.SequenceOfHashBasedRevocationInfo;
export const SequenceOfHashBasedRevocationInfo: Codec<SequenceOfHashBasedRevocationInfo> = /* @__PURE__ */ codec("security-2021", "SequenceOfHashBasedRevocationInfo", undefined, $CRLBaseTypes.decodeSequenceOfHashBasedRevocationInfo, $CRLBaseTypes.encodeSequenceOfHashBasedRevocationInfo);

export type ToBeSignedLinkageValueCrl = $CRLBaseTypes.ToBeSignedLinkageValueCrl;
export const ToBeSignedLinkageValueCrl: Codec<ToBeSignedLinkageValueCrl> = /* @__PURE__ */ codec("security-2021", "ToBeSignedLinkageValueCrl", undefined, $CRLBaseTypes.decodeToBeSignedLinkageValueCrl, $CRLBaseTypes.encodeToBeSignedLinkageValueCrl);

export type JMaxGroup = $CRLBaseTypes.JMaxGroup;
export const JMaxGroup: Codec<JMaxGroup> = /* @__PURE__ */ codec("security-2021", "JMaxGroup", undefined, $CRLBaseTypes.decodeJMaxGroup, $CRLBaseTypes.encodeJMaxGroup);

export type SequenceOfJMaxGroup = $CRLBaseTypes.SequenceOfJMaxGroup;
export const SequenceOfJMaxGroup: Codec<SequenceOfJMaxGroup> = /* @__PURE__ */ codec("security-2021", "SequenceOfJMaxGroup", undefined, $CRLBaseTypes.decodeSequenceOfJMaxGroup, $CRLBaseTypes.encodeSequenceOfJMaxGroup);

export type LAGroup = $CRLBaseTypes.LAGroup;
export const LAGroup: Codec<LAGroup> = /* @__PURE__ */ codec("security-2021", "LAGroup", undefined, $CRLBaseTypes.decodeLAGroup, $CRLBaseTypes.encodeLAGroup);

export type SequenceOfLAGroup = $CRLBaseTypes.SequenceOfLAGroup;
export const SequenceOfLAGroup: Codec<SequenceOfLAGroup> = /* @__PURE__ */ codec("security-2021", "SequenceOfLAGroup", undefined, $CRLBaseTypes.decodeSequenceOfLAGroup, $CRLBaseTypes.encodeSequenceOfLAGroup);

export type IMaxGroup = $CRLBaseTypes.IMaxGroup;
export const IMaxGroup: Codec<IMaxGroup> = /* @__PURE__ */ codec("security-2021", "IMaxGroup", undefined, $CRLBaseTypes.decodeIMaxGroup, $CRLBaseTypes.encodeIMaxGroup);

export type SequenceOfIMaxGroup = $CRLBaseTypes.SequenceOfIMaxGroup;
export const SequenceOfIMaxGroup: Codec<SequenceOfIMaxGroup> = /* @__PURE__ */ codec("security-2021", "SequenceOfIMaxGroup", undefined, $CRLBaseTypes.decodeSequenceOfIMaxGroup, $CRLBaseTypes.encodeSequenceOfIMaxGroup);

export type IndividualRevocation = $CRLBaseTypes.IndividualRevocation;
export const IndividualRevocation: Codec<IndividualRevocation> = /* @__PURE__ */ codec("security-2021", "IndividualRevocation", 264, $CRLBaseTypes.decodeIndividualRevocation, $CRLBaseTypes.encodeIndividualRevocation);

export type SequenceOfIndividualRevocation = $CRLBaseTypes.SequenceOfIndividualRevocation;
export const SequenceOfIndividualRevocation: Codec<SequenceOfIndividualRevocation> = /* @__PURE__ */ codec("security-2021", "SequenceOfIndividualRevocation", undefined, $CRLBaseTypes.decodeSequenceOfIndividualRevocation, $CRLBaseTypes.encodeSequenceOfIndividualRevocation);

export type SequenceOfLinkageSeed = $CRLBaseTypes.SequenceOfLinkageSeed;
export const SequenceOfLinkageSeed: Codec<SequenceOfLinkageSeed> = /* @__PURE__ */ codec("security-2021", "SequenceOfLinkageSeed", undefined, $CRLBaseTypes.decodeSequenceOfLinkageSeed, $CRLBaseTypes.encodeSequenceOfLinkageSeed);

export type GroupCrlEntry = $CRLBaseTypes.GroupCrlEntry;
export const GroupCrlEntry: Codec<GroupCrlEntry> = /* @__PURE__ */ codec("security-2021", "GroupCrlEntry", 312, $CRLBaseTypes.decodeGroupCrlEntry, $CRLBaseTypes.encodeGroupCrlEntry);

export type SequenceOfGroupCrlEntry = $CRLBaseTypes.SequenceOfGroupCrlEntry;
export const SequenceOfGroupCrlEntry: Codec<SequenceOfGroupCrlEntry> = /* @__PURE__ */ codec("security-2021", "SequenceOfGroupCrlEntry", undefined, $CRLBaseTypes.decodeSequenceOfGroupCrlEntry, $CRLBaseTypes.encodeSequenceOfGroupCrlEntry);

export type GroupSingleSeedCrlEntry = $CRLBaseTypes.GroupSingleSeedCrlEntry;
export const GroupSingleSeedCrlEntry: Codec<GroupSingleSeedCrlEntry> = /* @__PURE__ */ codec("security-2021", "GroupSingleSeedCrlEntry", 160, $CRLBaseTypes.decodeGroupSingleSeedCrlEntry, $CRLBaseTypes.encodeGroupSingleSeedCrlEntry);

export type SequenceOfGroupSingleSeedCrlEntry = $CRLBaseTypes.SequenceOfGroupSingleSeedCrlEntry;
export const SequenceOfGroupSingleSeedCrlEntry: Codec<SequenceOfGroupSingleSeedCrlEntry> = /* @__PURE__ */ codec("security-2021", "SequenceOfGroupSingleSeedCrlEntry", undefined, $CRLBaseTypes.decodeSequenceOfGroupSingleSeedCrlEntry, $CRLBaseTypes.encodeSequenceOfGroupSingleSeedCrlEntry);

export type RootCtl = $CTL.RootCtl;
export const RootCtl: Codec<RootCtl> = /* @__PURE__ */ codec("security-2021", "RootCtl", undefined, $CTL.decodeRootCtl, $CTL.encodeRootCtl);

export type ToBeSignedRootCtl = $CTL.ToBeSignedRootCtl;
export const ToBeSignedRootCtl: Codec<ToBeSignedRootCtl> = /* @__PURE__ */ codec("security-2021", "ToBeSignedRootCtl", undefined, $CTL.decodeToBeSignedRootCtl, $CTL.encodeToBeSignedRootCtl);

export type PkiCtlInfo = $CTL.PkiCtlInfo;
export const PkiCtlInfo: Codec<PkiCtlInfo> = /* @__PURE__ */ codec("security-2021", "PkiCtlInfo", undefined, $CTL.decodePkiCtlInfo, $CTL.encodePkiCtlInfo);

export type SequenceOfPkiCtlInfo = $CTL.SequenceOfPkiCtlInfo;
export const SequenceOfPkiCtlInfo: Codec<SequenceOfPkiCtlInfo> = /* @__PURE__ */ codec("security-2021", "SequenceOfPkiCtlInfo", undefined, $CTL.decodeSequenceOfPkiCtlInfo, $CTL.encodeSequenceOfPkiCtlInfo);

export type PkiCtl = $CTL.PkiCtl;
export const PkiCtl: Codec<PkiCtl> = /* @__PURE__ */ codec("security-2021", "PkiCtl", undefined, $CTL.decodePkiCtl, $CTL.encodePkiCtl);

export type ToBeSignedPkiCtl = $CTL.ToBeSignedPkiCtl;
export const ToBeSignedPkiCtl: Codec<ToBeSignedPkiCtl> = /* @__PURE__ */ codec("security-2021", "ToBeSignedPkiCtl", undefined, $CTL.decodeToBeSignedPkiCtl, $CTL.encodeToBeSignedPkiCtl);

export type PkiCertInfo = $CTL.PkiCertInfo;
export const PkiCertInfo: Codec<PkiCertInfo> = /* @__PURE__ */ codec("security-2021", "PkiCertInfo", undefined, $CTL.decodePkiCertInfo, $CTL.encodePkiCertInfo);

export type SequenceOfPkiCertInfo = $CTL.SequenceOfPkiCertInfo;
export const SequenceOfPkiCertInfo: Codec<SequenceOfPkiCertInfo> = /* @__PURE__ */ codec("security-2021", "SequenceOfPkiCertInfo", undefined, $CTL.decodeSequenceOfPkiCertInfo, $CTL.encodeSequenceOfPkiCertInfo);

export type CertManagementPdu = $CertManagementPdu.CertManagementPdu;
export const CertManagementPdu: Codec<CertManagementPdu> = /* @__PURE__ */ codec("security-2021", "CertManagementPdu", undefined, $CertManagementPdu.decodeCertManagementPdu, $CertManagementPdu.encodeCertManagementPdu);

export type CompositeCrl = $CertManagementPdu.CompositeCrl;
export const CompositeCrl: Codec<CompositeCrl> = /* @__PURE__ */ codec("security-2021", "CompositeCrl", undefined, $CertManagementPdu.decodeCompositeCrl, $CertManagementPdu.encodeCompositeCrl);

export type CompositeCrl_crl = $CertManagementPdu.CompositeCrl_crl;

export type CertificateChain = $CertManagementPdu.CertificateChain;
export const CertificateChain: Codec<CertificateChain> = /* @__PURE__ */ codec("security-2021", "CertificateChain", undefined, $CertManagementPdu.decodeCertificateChain, $CertManagementPdu.encodeCertificateChain);

export type CertificateChain_others = $CertManagementPdu.CertificateChain_others;

export type CrlSsp = $CrlSsp.CrlSsp;
export const CrlSsp: Codec<CrlSsp> = /* @__PURE__ */ codec("security-2021", "CrlSsp", undefined, $CrlSsp.decodeCrlSsp, $CrlSsp.encodeCrlSsp);

export type CracaType = $CrlSsp.CracaType;
export const CracaType: Codec<CracaType> = /* @__PURE__ */ codec("security-2021", "CracaType", 8, $CrlSsp.decodeCracaType, $CrlSsp.encodeCracaType);

export type PermissibleCrls = $CrlSsp.PermissibleCrls;
export const PermissibleCrls: Codec<PermissibleCrls> = /* @__PURE__ */ codec("security-2021", "PermissibleCrls", undefined, $CrlSsp.decodePermissibleCrls, $CrlSsp.encodePermissibleCrls);

export type ScmsSsp = $ScmsSsp.ScmsSsp;
export const ScmsSsp: Codec<ScmsSsp> = /* @__PURE__ */ codec("security-2021", "ScmsSsp", undefined, $ScmsSsp.decodeScmsSsp, $ScmsSsp.encodeScmsSsp);

export type RootCaSsp = $ScmsSsp.RootCaSsp;
export const RootCaSsp: Codec<RootCaSsp> = /* @__PURE__ */ codec("security-2021", "RootCaSsp", 16, $ScmsSsp.decodeRootCaSsp, $ScmsSsp.encodeRootCaSsp);

export type MaSsp = $ScmsSsp.MaSsp;
export const MaSsp: Codec<MaSsp> = /* @__PURE__ */ codec("security-2021", "MaSsp", undefined, $ScmsSsp.decodeMaSsp, $ScmsSsp.encodeMaSsp);

export type PgSsp = $ScmsSsp.PgSsp;
export const PgSsp: Codec<PgSsp> = /* @__PURE__ */ codec("security-2021", "PgSsp", 16, $ScmsSsp.decodePgSsp, $ScmsSsp.encodePgSsp);

export type IcaSsp = $ScmsSsp.IcaSsp;
export const IcaSsp: Codec<IcaSsp> = /* @__PURE__ */ codec("security-2021", "IcaSsp", 16, $ScmsSsp.decodeIcaSsp, $ScmsSsp.encodeIcaSsp);

export type EcaSsp = $ScmsSsp.EcaSsp;
export const EcaSsp: Codec<EcaSsp> = /* @__PURE__ */ codec("security-2021", "EcaSsp", 16, $ScmsSsp.decodeEcaSsp, $ScmsSsp.encodeEcaSsp);

export type AcaSsp = $ScmsSsp.AcaSsp;
export const AcaSsp: Codec<AcaSsp> = /* @__PURE__ */ codec("security-2021", "AcaSsp", 16, $ScmsSsp.decodeAcaSsp, $ScmsSsp.encodeAcaSsp);

export type CraSsp = $ScmsSsp.CraSsp;
export const CraSsp: Codec<CraSsp> = /* @__PURE__ */ codec("security-2021", "CraSsp", 16, $ScmsSsp.decodeCraSsp, $ScmsSsp.encodeCraSsp);

export type DcmSsp = $ScmsSsp.DcmSsp;
export const DcmSsp: Codec<DcmSsp> = /* @__PURE__ */ codec("security-2021", "DcmSsp", 16, $ScmsSsp.decodeDcmSsp, $ScmsSsp.encodeDcmSsp);

export type LaSsp = $ScmsSsp.LaSsp;
export const LaSsp: Codec<LaSsp> = /* @__PURE__ */ codec("security-2021", "LaSsp", 32, $ScmsSsp.decodeLaSsp, $ScmsSsp.encodeLaSsp);

export type RaSsp = $ScmsSsp.RaSsp;
export const RaSsp: Codec<RaSsp> = /* @__PURE__ */ codec("security-2021", "RaSsp", 16, $ScmsSsp.decodeRaSsp, $ScmsSsp.encodeRaSsp);

export type EeSsp = $ScmsSsp.EeSsp;
export const EeSsp: Codec<EeSsp> = /* @__PURE__ */ codec("security-2021", "EeSsp", 16, $ScmsSsp.decodeEeSsp, $ScmsSsp.encodeEeSsp);

export type CrlAid = $SecuredCrl.CrlAid;
export const CrlAid: Codec<CrlAid> = /* @__PURE__ */ codec("security-2021", "CrlAid", 16, $SecuredCrl.decodeCrlAid, $SecuredCrl.encodeCrlAid);

export type SecuredCrl = $SecuredCrl.SecuredCrl;
export const SecuredCrl: Codec<SecuredCrl> = /* @__PURE__ */ codec("security-2021", "SecuredCrl", undefined, $SecuredCrl.decodeSecuredCrl, $SecuredCrl.encodeSecuredCrl);

export type Uint3 = $SecurityBaseDataTypes.Uint3;
export const Uint3: Codec<Uint3> = /* @__PURE__ */ codec("security-2021", "Uint3", 8, $SecurityBaseDataTypes.decodeUint3, $SecurityBaseDataTypes.encodeUint3);

export type Uint8 = $SecurityBaseDataTypes.Uint8;
export const Uint8: Codec<Uint8> = /* @__PURE__ */ codec("security-2021", "Uint8", 8, $SecurityBaseDataTypes.decodeUint8, $SecurityBaseDataTypes.encodeUint8);

export type Uint16 = $SecurityBaseDataTypes.Uint16;
export const Uint16: Codec<Uint16> = /* @__PURE__ */ codec("security-2021", "Uint16", 16, $SecurityBaseDataTypes.decodeUint16, $SecurityBaseDataTypes.encodeUint16);

export type Uint32 = $SecurityBaseDataTypes.Uint32;
export const Uint32: Codec<Uint32> = /* @__PURE__ */ codec("security-2021", "Uint32", 32, $SecurityBaseDataTypes.decodeUint32, $SecurityBaseDataTypes.encodeUint32);

export type Uint64 = $SecurityBaseDataTypes.Uint64;
export const Uint64: Codec<Uint64> = /* @__PURE__ */ codec("security-2021", "Uint64", 64, $SecurityBaseDataTypes.decodeUint64, $SecurityBaseDataTypes.encodeUint64);

export type SequenceOfUint8 = $SecurityBaseDataTypes.SequenceOfUint8;
export const SequenceOfUint8: Codec<SequenceOfUint8> = /* @__PURE__ */ codec("security-2021", "SequenceOfUint8", undefined, $SecurityBaseDataTypes.decodeSequenceOfUint8, $SecurityBaseDataTypes.encodeSequenceOfUint8);

export type SequenceOfUint16 = $SecurityBaseDataTypes.SequenceOfUint16;
export const SequenceOfUint16: Codec<SequenceOfUint16> = /* @__PURE__ */ codec("security-2021", "SequenceOfUint16", undefined, $SecurityBaseDataTypes.decodeSequenceOfUint16, $SecurityBaseDataTypes.encodeSequenceOfUint16);

export type Opaque = $SecurityBaseDataTypes.Opaque;
export const Opaque: Codec<Opaque> = /* @__PURE__ */ codec("security-2021", "Opaque", undefined, $SecurityBaseDataTypes.decodeOpaque, $SecurityBaseDataTypes.encodeOpaque);

export type HashedId32 = $SecurityBaseDataTypes.HashedId32;
export const HashedId32: Codec<HashedId32> = /* @__PURE__ */ codec("security-2021", "HashedId32", 256, $SecurityBaseDataTypes.decodeHashedId32, $SecurityBaseDataTypes.encodeHashedId32);

export type HashedId10 = $SecurityBaseDataTypes.HashedId10;
export const HashedId10: Codec<HashedId10> = /* @__PURE__ */ codec("security-2021", "HashedId10", 80, $SecurityBaseDataTypes.decodeHashedId10, $SecurityBaseDataTypes.encodeHashedId10);

export type HashedId8 = $SecurityBaseDataTypes.HashedId8;
export const HashedId8: Codec<HashedId8> = /* @__PURE__ */ codec("security-2021", "HashedId8", 64, $SecurityBaseDataTypes.decodeHashedId8, $SecurityBaseDataTypes.encodeHashedId8);

export type HashedId4 = $SecurityBaseDataTypes.HashedId4;
export const HashedId4: Codec<HashedId4> = /* @__PURE__ */ codec("security-2021", "HashedId4", 32, $SecurityBaseDataTypes.decodeHashedId4, $SecurityBaseDataTypes.encodeHashedId4);

export type HashedId3 = $SecurityBaseDataTypes.HashedId3;
export const HashedId3: Codec<HashedId3> = /* @__PURE__ */ codec("security-2021", "HashedId3", 24, $SecurityBaseDataTypes.decodeHashedId3, $SecurityBaseDataTypes.encodeHashedId3);

export type SequenceOfHashedId3 = $SecurityBaseDataTypes.SequenceOfHashedId3;
export const SequenceOfHashedId3: Codec<SequenceOfHashedId3> = /* @__PURE__ */ codec("security-2021", "SequenceOfHashedId3", undefined, $SecurityBaseDataTypes.decodeSequenceOfHashedId3, $SecurityBaseDataTypes.encodeSequenceOfHashedId3);

export type Time32 = $SecurityBaseDataTypes.Time32;
export const Time32: Codec<Time32> = /* @__PURE__ */ codec("security-2021", "Time32", 32, $SecurityBaseDataTypes.decodeTime32, $SecurityBaseDataTypes.encodeTime32);

export type Time64 = $SecurityBaseDataTypes.Time64;
export const Time64: Codec<Time64> = /* @__PURE__ */ codec("security-2021", "Time64", 64, $SecurityBaseDataTypes.decodeTime64, $SecurityBaseDataTypes.encodeTime64);

export type ValidityPeriod = $SecurityBaseDataTypes.ValidityPeriod;
export const ValidityPeriod: Codec<ValidityPeriod> = /* @__PURE__ */ codec("security-2021", "ValidityPeriod", 56, $SecurityBaseDataTypes.decodeValidityPeriod, $SecurityBaseDataTypes.encodeValidityPeriod);

export type Duration = $SecurityBaseDataTypes.Duration;
export const Duration: Codec<Duration> = /* @__PURE__ */ codec("security-2021", "Duration", 24, $SecurityBaseDataTypes.decodeDuration, $SecurityBaseDataTypes.encodeDuration);

export type GeographicRegion = $SecurityBaseDataTypes.GeographicRegion;
export const GeographicRegion: Codec<GeographicRegion> = /* @__PURE__ */ codec("security-2021", "GeographicRegion", undefined, $SecurityBaseDataTypes.decodeGeographicRegion, $SecurityBaseDataTypes.encodeGeographicRegion);

export type CircularRegion = $SecurityBaseDataTypes.CircularRegion;
export const CircularRegion: Codec<CircularRegion> = /* @__PURE__ */ codec("security-2021", "CircularRegion", 80, $SecurityBaseDataTypes.decodeCircularRegion, $SecurityBaseDataTypes.encodeCircularRegion);

export type RectangularRegion = $SecurityBaseDataTypes.RectangularRegion;
export const RectangularRegion: Codec<RectangularRegion> = /* @__PURE__ */ codec("security-2021", "RectangularRegion", 128, $SecurityBaseDataTypes.decodeRectangularRegion, $SecurityBaseDataTypes.encodeRectangularRegion);

export type SequenceOfRectangularRegion = $SecurityBaseDataTypes.SequenceOfRectangularRegion;
export const SequenceOfRectangularRegion: Codec<SequenceOfRectangularRegion> = /* @__PURE__ */ codec("security-2021", "SequenceOfRectangularRegion", undefined, $SecurityBaseDataTypes.decodeSequenceOfRectangularRegion, $SecurityBaseDataTypes.encodeSequenceOfRectangularRegion);

export type PolygonalRegion = $SecurityBaseDataTypes.PolygonalRegion;
export const PolygonalRegion: Codec<PolygonalRegion> = /* @__PURE__ */ codec("security-2021", "PolygonalRegion", undefined, $SecurityBaseDataTypes.decodePolygonalRegion, $SecurityBaseDataTypes.encodePolygonalRegion);

export type TwoDLocation = $SecurityBaseDataTypes.TwoDLocation;
export const TwoDLocation: Codec<TwoDLocation> = /* @__PURE__ */ codec("security-2021", "TwoDLocation", 64, $SecurityBaseDataTypes.decodeTwoDLocation, $SecurityBaseDataTypes.encodeTwoDLocation);

export type IdentifiedRegion = $SecurityBaseDataTypes.IdentifiedRegion;
export const IdentifiedRegion: Codec<IdentifiedRegion> = /* @__PURE__ */ codec("security-2021", "IdentifiedRegion", undefined, $SecurityBaseDataTypes.decodeIdentifiedRegion, $SecurityBaseDataTypes.encodeIdentifiedRegion);

export type SequenceOfIdentifiedRegion = $SecurityBaseDataTypes.SequenceOfIdentifiedRegion;
export const SequenceOfIdentifiedRegion: Codec<SequenceOfIdentifiedRegion> = /* @__PURE__ */ codec("security-2021", "SequenceOfIdentifiedRegion", undefined, $SecurityBaseDataTypes.decodeSequenceOfIdentifiedRegion, $SecurityBaseDataTypes.encodeSequenceOfIdentifiedRegion);

export type CountryOnly = $SecurityBaseDataTypes.CountryOnly;
export const CountryOnly: Codec<CountryOnly> = /* @__PURE__ */ codec("security-2021", "CountryOnly", 16, $SecurityBaseDataTypes.decodeCountryOnly, $SecurityBaseDataTypes.encodeCountryOnly);

export type CountryAndRegions = $SecurityBaseDataTypes.CountryAndRegions;
export const CountryAndRegions: Codec<CountryAndRegions> = /* @__PURE__ */ codec("security-2021", "CountryAndRegions", undefined, $SecurityBaseDataTypes.decodeCountryAndRegions, $SecurityBaseDataTypes.encodeCountryAndRegions);

export type CountryAndSubregions = $SecurityBaseDataTypes.CountryAndSubregions;
export const CountryAndSubregions: Codec<CountryAndSubregions> = /* @__PURE__ */ codec("security-2021", "CountryAndSubregions", undefined, $SecurityBaseDataTypes.decodeCountryAndSubregions, $SecurityBaseDataTypes.encodeCountryAndSubregions);

export type RegionAndSubregions = $SecurityBaseDataTypes.RegionAndSubregions;
export const RegionAndSubregions: Codec<RegionAndSubregions> = /* @__PURE__ */ codec("security-2021", "RegionAndSubregions", undefined, $SecurityBaseDataTypes.decodeRegionAndSubregions, $SecurityBaseDataTypes.encodeRegionAndSubregions);

export type SequenceOfRegionAndSubregions = $SecurityBaseDataTypes.SequenceOfRegionAndSubregions;
export const SequenceOfRegionAndSubregions: Codec<SequenceOfRegionAndSubregions> = /* @__PURE__ */ codec("security-2021", "SequenceOfRegionAndSubregions", undefined, $SecurityBaseDataTypes.decodeSequenceOfRegionAndSubregions, $SecurityBaseDataTypes.encodeSequenceOfRegionAndSubregions);

export type ThreeDLocation = $SecurityBaseDataTypes.ThreeDLocation;
export const ThreeDLocation: Codec<ThreeDLocation> = /* @__PURE__ */ codec("security-2021", "ThreeDLocation", 80, $SecurityBaseDataTypes.decodeThreeDLocation, $SecurityBaseDataTypes.encodeThreeDLocation);

export type Latitude = $SecurityBaseDataTypes.Latitude;
export const Latitude: Codec<Latitude> = /* @__PURE__ */ codec("security-2021", "Latitude", 32, $SecurityBaseDataTypes.decodeLatitude, $SecurityBaseDataTypes.encodeLatitude);

export type Longitude = $SecurityBaseDataTypes.Longitude;
export const Longitude: Codec<Longitude> = /* @__PURE__ */ codec("security-2021", "Longitude", 32, $SecurityBaseDataTypes.decodeLongitude, $SecurityBaseDataTypes.encodeLongitude);

export type Elevation = $SecurityBaseDataTypes.Elevation;
export const Elevation: Codec<Elevation> = /* @__PURE__ */ codec("security-2021", "Elevation", 16, $SecurityBaseDataTypes.decodeElevation, $SecurityBaseDataTypes.encodeElevation);

export type NinetyDegreeInt = $SecurityBaseDataTypes.NinetyDegreeInt;
export const NinetyDegreeInt: NamedNumbersCodec<NinetyDegreeInt, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<NinetyDegreeInt>("security-2021", "NinetyDegreeInt", 32, $SecurityBaseDataTypes.decodeNinetyDegreeInt, $SecurityBaseDataTypes.encodeNinetyDegreeInt),
  "values",
  {
    min: -900000000,
    max: 900000000,
    unknown: 900000001,
  },
);

export type KnownLatitude = $SecurityBaseDataTypes.KnownLatitude;
export const KnownLatitude: NamedNumbersCodec<KnownLatitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<KnownLatitude>("security-2021", "KnownLatitude", 32, $SecurityBaseDataTypes.decodeKnownLatitude, $SecurityBaseDataTypes.encodeKnownLatitude),
  "values",
  {
    min: -900000000,
    max: 900000000,
    unknown: 900000001,
  },
);

export type UnknownLatitude = $SecurityBaseDataTypes.UnknownLatitude;
export const UnknownLatitude: NamedNumbersCodec<UnknownLatitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<UnknownLatitude>("security-2021", "UnknownLatitude", 32, $SecurityBaseDataTypes.decodeUnknownLatitude, $SecurityBaseDataTypes.encodeUnknownLatitude),
  "values",
  {
    min: -900000000,
    max: 900000000,
    unknown: 900000001,
  },
);

export type OneEightyDegreeInt = $SecurityBaseDataTypes.OneEightyDegreeInt;
export const OneEightyDegreeInt: NamedNumbersCodec<OneEightyDegreeInt, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<OneEightyDegreeInt>("security-2021", "OneEightyDegreeInt", 32, $SecurityBaseDataTypes.decodeOneEightyDegreeInt, $SecurityBaseDataTypes.encodeOneEightyDegreeInt),
  "values",
  {
    min: -1799999999,
    max: 1800000000,
    unknown: 1800000001,
  },
);

export type KnownLongitude = $SecurityBaseDataTypes.KnownLongitude;
export const KnownLongitude: NamedNumbersCodec<KnownLongitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<KnownLongitude>("security-2021", "KnownLongitude", 32, $SecurityBaseDataTypes.decodeKnownLongitude, $SecurityBaseDataTypes.encodeKnownLongitude),
  "values",
  {
    min: -1799999999,
    max: 1800000000,
    unknown: 1800000001,
  },
);

export type UnknownLongitude = $SecurityBaseDataTypes.UnknownLongitude;
export const UnknownLongitude: NamedNumbersCodec<UnknownLongitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<UnknownLongitude>("security-2021", "UnknownLongitude", 32, $SecurityBaseDataTypes.decodeUnknownLongitude, $SecurityBaseDataTypes.encodeUnknownLongitude),
  "values",
  {
    min: -1799999999,
    max: 1800000000,
    unknown: 1800000001,
  },
);

export type ElevInt = $SecurityBaseDataTypes.ElevInt;
export const ElevInt: Codec<ElevInt> = /* @__PURE__ */ codec("security-2021", "ElevInt", 16, $SecurityBaseDataTypes.decodeElevInt, $SecurityBaseDataTypes.encodeElevInt);

export type Signature = $SecurityBaseDataTypes.Signature;
export const Signature: Codec<Signature> = /* @__PURE__ */ codec("security-2021", "Signature", 1184, $SecurityBaseDataTypes.decodeSignature, $SecurityBaseDataTypes.encodeSignature);

export type EcdsaP256Signature = $SecurityBaseDataTypes.EcdsaP256Signature;
export const EcdsaP256Signature: Codec<EcdsaP256Signature> = /* @__PURE__ */ codec("security-2021", "EcdsaP256Signature", 776, $SecurityBaseDataTypes.decodeEcdsaP256Signature, $SecurityBaseDataTypes.encodeEcdsaP256Signature);

export type EcsigP256Signature = $SecurityBaseDataTypes.EcsigP256Signature;
export const EcsigP256Signature: Codec<EcsigP256Signature> = /* @__PURE__ */ codec("security-2021", "EcsigP256Signature", 512, $SecurityBaseDataTypes.decodeEcsigP256Signature, $SecurityBaseDataTypes.encodeEcsigP256Signature);

export type EcdsaP384Signature = $SecurityBaseDataTypes.EcdsaP384Signature;
export const EcdsaP384Signature: Codec<EcdsaP384Signature> = /* @__PURE__ */ codec("security-2021", "EcdsaP384Signature", 1160, $SecurityBaseDataTypes.decodeEcdsaP384Signature, $SecurityBaseDataTypes.encodeEcdsaP384Signature);

export type EccP256CurvePoint = $SecurityBaseDataTypes.EccP256CurvePoint;
export const EccP256CurvePoint: Codec<EccP256CurvePoint> = /* @__PURE__ */ codec("security-2021", "EccP256CurvePoint", 520, $SecurityBaseDataTypes.decodeEccP256CurvePoint, $SecurityBaseDataTypes.encodeEccP256CurvePoint);

export type EccP256CurvePoint_uncompressed = $SecurityBaseDataTypes.EccP256CurvePoint_uncompressed;

export type EccP384CurvePoint = $SecurityBaseDataTypes.EccP384CurvePoint;
export const EccP384CurvePoint: Codec<EccP384CurvePoint> = /* @__PURE__ */ codec("security-2021", "EccP384CurvePoint", 776, $SecurityBaseDataTypes.decodeEccP384CurvePoint, $SecurityBaseDataTypes.encodeEccP384CurvePoint);

export type EccP384CurvePoint_uncompressed = $SecurityBaseDataTypes.EccP384CurvePoint_uncompressed;

export type SymmAlgorithm = $SecurityBaseDataTypes.SymmAlgorithm;
export const SymmAlgorithm: Codec<SymmAlgorithm> = /* @__PURE__ */ codec("security-2021", "SymmAlgorithm", 8, $SecurityBaseDataTypes.decodeSymmAlgorithm, $SecurityBaseDataTypes.encodeSymmAlgorithm);

export type HashAlgorithm = $SecurityBaseDataTypes.HashAlgorithm;
export const HashAlgorithm: Codec<HashAlgorithm> = /* @__PURE__ */ codec("security-2021", "HashAlgorithm", 8, $SecurityBaseDataTypes.decodeHashAlgorithm, $SecurityBaseDataTypes.encodeHashAlgorithm);

export type EciesP256EncryptedKey = $SecurityBaseDataTypes.EciesP256EncryptedKey;
export const EciesP256EncryptedKey: Codec<EciesP256EncryptedKey> = /* @__PURE__ */ codec("security-2021", "EciesP256EncryptedKey", 776, $SecurityBaseDataTypes.decodeEciesP256EncryptedKey, $SecurityBaseDataTypes.encodeEciesP256EncryptedKey);

export type EcencP256EncryptedKey = $SecurityBaseDataTypes.EcencP256EncryptedKey;
export const EcencP256EncryptedKey: Codec<EcencP256EncryptedKey> = /* @__PURE__ */ codec("security-2021", "EcencP256EncryptedKey", 904, $SecurityBaseDataTypes.decodeEcencP256EncryptedKey, $SecurityBaseDataTypes.encodeEcencP256EncryptedKey);

export type EncryptionKey = $SecurityBaseDataTypes.EncryptionKey;
export const EncryptionKey: Codec<EncryptionKey> = /* @__PURE__ */ codec("security-2021", "EncryptionKey", 552, $SecurityBaseDataTypes.decodeEncryptionKey, $SecurityBaseDataTypes.encodeEncryptionKey);

export type PublicEncryptionKey = $SecurityBaseDataTypes.PublicEncryptionKey;
export const PublicEncryptionKey: Codec<PublicEncryptionKey> = /* @__PURE__ */ codec("security-2021", "PublicEncryptionKey", 544, $SecurityBaseDataTypes.decodePublicEncryptionKey, $SecurityBaseDataTypes.encodePublicEncryptionKey);

export type BasePublicEncryptionKey = $SecurityBaseDataTypes.BasePublicEncryptionKey;
export const BasePublicEncryptionKey: Codec<BasePublicEncryptionKey> = /* @__PURE__ */ codec("security-2021", "BasePublicEncryptionKey", 536, $SecurityBaseDataTypes.decodeBasePublicEncryptionKey, $SecurityBaseDataTypes.encodeBasePublicEncryptionKey);

export type PublicVerificationKey = $SecurityBaseDataTypes.PublicVerificationKey;
export const PublicVerificationKey: Codec<PublicVerificationKey> = /* @__PURE__ */ codec("security-2021", "PublicVerificationKey", 792, $SecurityBaseDataTypes.decodePublicVerificationKey, $SecurityBaseDataTypes.encodePublicVerificationKey);

export type SymmetricEncryptionKey = $SecurityBaseDataTypes.SymmetricEncryptionKey;
export const SymmetricEncryptionKey: Codec<SymmetricEncryptionKey> = /* @__PURE__ */ codec("security-2021", "SymmetricEncryptionKey", 144, $SecurityBaseDataTypes.decodeSymmetricEncryptionKey, $SecurityBaseDataTypes.encodeSymmetricEncryptionKey);

export type AidSsp = $SecurityBaseDataTypes.AidSsp;
export const AidSsp: Codec<AidSsp> = /* @__PURE__ */ codec("security-2021", "AidSsp", undefined, $SecurityBaseDataTypes.decodeAidSsp, $SecurityBaseDataTypes.encodeAidSsp);

export type SequenceOfAidSsp = $SecurityBaseDataTypes.SequenceOfAidSsp;
export const SequenceOfAidSsp: Codec<SequenceOfAidSsp> = /* @__PURE__ */ codec("security-2021", "SequenceOfAidSsp", undefined, $SecurityBaseDataTypes.decodeSequenceOfAidSsp, $SecurityBaseDataTypes.encodeSequenceOfAidSsp);

export type Aid = $SecurityBaseDataTypes.Aid;
export const Aid: Codec<Aid> = /* @__PURE__ */ codec("security-2021", "Aid", undefined, $SecurityBaseDataTypes.decodeAid, $SecurityBaseDataTypes.encodeAid);

export type SequenceOfAid = $SecurityBaseDataTypes.SequenceOfAid;
export const SequenceOfAid: Codec<SequenceOfAid> = /* @__PURE__ */ codec("security-2021", "SequenceOfAid", undefined, $SecurityBaseDataTypes.decodeSequenceOfAid, $SecurityBaseDataTypes.encodeSequenceOfAid);

export type ServiceSpecificPermissions = $SecurityBaseDataTypes.ServiceSpecificPermissions;
export const ServiceSpecificPermissions: Codec<ServiceSpecificPermissions> = /* @__PURE__ */ codec("security-2021", "ServiceSpecificPermissions", undefined, $SecurityBaseDataTypes.decodeServiceSpecificPermissions, $SecurityBaseDataTypes.encodeServiceSpecificPermissions);

export type BitmapSsp = $SecurityBaseDataTypes.BitmapSsp;
export const BitmapSsp: Codec<BitmapSsp> = /* @__PURE__ */ codec("security-2021", "BitmapSsp", 256, $SecurityBaseDataTypes.decodeBitmapSsp, $SecurityBaseDataTypes.encodeBitmapSsp);

export type SspValue = $SecurityBaseDataTypes.SspValue;
export const SspValue: Codec<SspValue> = /* @__PURE__ */ codec("security-2021", "SspValue", 256, $SecurityBaseDataTypes.decodeSspValue, $SecurityBaseDataTypes.encodeSspValue);

export type SspBitmask = $SecurityBaseDataTypes.SspBitmask;
export const SspBitmask: Codec<SspBitmask> = /* @__PURE__ */ codec("security-2021", "SspBitmask", 256, $SecurityBaseDataTypes.decodeSspBitmask, $SecurityBaseDataTypes.encodeSspBitmask);

export type AidSspRange = $SecurityBaseDataTypes.AidSspRange;
export const AidSspRange: Codec<AidSspRange> = /* @__PURE__ */ codec("security-2021", "AidSspRange", undefined, $SecurityBaseDataTypes.decodeAidSspRange, $SecurityBaseDataTypes.encodeAidSspRange);

export type SequenceOfAidSspRange = $SecurityBaseDataTypes.SequenceOfAidSspRange;
export const SequenceOfAidSspRange: Codec<SequenceOfAidSspRange> = /* @__PURE__ */ codec("security-2021", "SequenceOfAidSspRange", undefined, $SecurityBaseDataTypes.decodeSequenceOfAidSspRange, $SecurityBaseDataTypes.encodeSequenceOfAidSspRange);

export type SspRange = $SecurityBaseDataTypes.SspRange;
export const SspRange: Codec<SspRange> = /* @__PURE__ */ codec("security-2021", "SspRange", undefined, $SecurityBaseDataTypes.decodeSspRange, $SecurityBaseDataTypes.encodeSspRange);

export type BitmapSspRange = $SecurityBaseDataTypes.BitmapSspRange;
export const BitmapSspRange: Codec<BitmapSspRange> = /* @__PURE__ */ codec("security-2021", "BitmapSspRange", 528, $SecurityBaseDataTypes.decodeBitmapSspRange, $SecurityBaseDataTypes.encodeBitmapSspRange);

export type SequenceOfOctetString = $SecurityBaseDataTypes.SequenceOfOctetString;
export const SequenceOfOctetString: Codec<SequenceOfOctetString> = /* @__PURE__ */ codec("security-2021", "SequenceOfOctetString", undefined, $SecurityBaseDataTypes.decodeSequenceOfOctetString, $SecurityBaseDataTypes.encodeSequenceOfOctetString);

export type SubjectAssurance = $SecurityBaseDataTypes.SubjectAssurance;
export const SubjectAssurance: Codec<SubjectAssurance> = /* @__PURE__ */ codec("security-2021", "SubjectAssurance", 8, $SecurityBaseDataTypes.decodeSubjectAssurance, $SecurityBaseDataTypes.encodeSubjectAssurance);

export type CrlSeries = $SecurityBaseDataTypes.CrlSeries;
export const CrlSeries: Codec<CrlSeries> = /* @__PURE__ */ codec("security-2021", "CrlSeries", 16, $SecurityBaseDataTypes.decodeCrlSeries, $SecurityBaseDataTypes.encodeCrlSeries);

export type IValue = $SecurityBaseDataTypes.IValue;
export const IValue: Codec<IValue> = /* @__PURE__ */ codec("security-2021", "IValue", 16, $SecurityBaseDataTypes.decodeIValue, $SecurityBaseDataTypes.encodeIValue);

export type Hostname = $SecurityBaseDataTypes.Hostname;
export const Hostname: Codec<Hostname> = /* @__PURE__ */ codec("security-2021", "Hostname", 8184, $SecurityBaseDataTypes.decodeHostname, $SecurityBaseDataTypes.encodeHostname);

export type LinkageValue = $SecurityBaseDataTypes.LinkageValue;
export const LinkageValue: Codec<LinkageValue> = /* @__PURE__ */ codec("security-2021", "LinkageValue", 72, $SecurityBaseDataTypes.decodeLinkageValue, $SecurityBaseDataTypes.encodeLinkageValue);

export type GroupLinkageValue = $SecurityBaseDataTypes.GroupLinkageValue;
export const GroupLinkageValue: Codec<GroupLinkageValue> = /* @__PURE__ */ codec("security-2021", "GroupLinkageValue", 104, $SecurityBaseDataTypes.decodeGroupLinkageValue, $SecurityBaseDataTypes.encodeGroupLinkageValue);

export type LaId = $SecurityBaseDataTypes.LaId;
export const LaId: Codec<LaId> = /* @__PURE__ */ codec("security-2021", "LaId", 16, $SecurityBaseDataTypes.decodeLaId, $SecurityBaseDataTypes.encodeLaId);

export type LinkageSeed = $SecurityBaseDataTypes.LinkageSeed;
export const LinkageSeed: Codec<LinkageSeed> = /* @__PURE__ */ codec("security-2021", "LinkageSeed", 128, $SecurityBaseDataTypes.decodeLinkageSeed, $SecurityBaseDataTypes.encodeLinkageSeed);

export type SignedDataPayload = $SecurityDataTypes.SignedDataPayload;
export const SignedDataPayload: Codec<SignedDataPayload> = /* @__PURE__ */ codec("security-2021", "SignedDataPayload", undefined, $SecurityDataTypes.decodeSignedDataPayload, $SecurityDataTypes.encodeSignedDataPayload);

export type V2XSecData = $SecurityDataTypes.V2XSecData;
export const V2XSecData: Codec<V2XSecData> = /* @__PURE__ */ codec("security-2021", "V2XSecData", undefined, $SecurityDataTypes.decodeV2XSecData, $SecurityDataTypes.encodeV2XSecData);

export type V2XSecContent = $SecurityDataTypes.V2XSecContent;
export const V2XSecContent: Codec<V2XSecContent> = /* @__PURE__ */ codec("security-2021", "V2XSecContent", undefined, $SecurityDataTypes.decodeV2XSecContent, $SecurityDataTypes.encodeV2XSecContent);

export type SignedData = $SecurityDataTypes.SignedData;
export const SignedData: Codec<SignedData> = /* @__PURE__ */ codec("security-2021", "SignedData", undefined, $SecurityDataTypes.decodeSignedData, $SecurityDataTypes.encodeSignedData);

export type SignerIdentifier = $SecurityDataTypes.SignerIdentifier;
export const SignerIdentifier: Codec<SignerIdentifier> = /* @__PURE__ */ codec("security-2021", "SignerIdentifier", undefined, $SecurityDataTypes.decodeSignerIdentifier, $SecurityDataTypes.encodeSignerIdentifier);

export type ToBeSignedData = $SecurityDataTypes.ToBeSignedData;
export const ToBeSignedData: Codec<ToBeSignedData> = /* @__PURE__ */ codec("security-2021", "ToBeSignedData", undefined, $SecurityDataTypes.decodeToBeSignedData, $SecurityDataTypes.encodeToBeSignedData);

export type HashedData = $SecurityDataTypes.HashedData;
export const HashedData: Codec<HashedData> = /* @__PURE__ */ codec("security-2021", "HashedData", 400, $SecurityDataTypes.decodeHashedData, $SecurityDataTypes.encodeHashedData);

export type HeaderInfo = $SecurityDataTypes.HeaderInfo;
export const HeaderInfo: Codec<HeaderInfo> = /* @__PURE__ */ codec("security-2021", "HeaderInfo", undefined, $SecurityDataTypes.decodeHeaderInfo, $SecurityDataTypes.encodeHeaderInfo);

export type MissingCrlIdentifier = $SecurityDataTypes.MissingCrlIdentifier;
export const MissingCrlIdentifier: Codec<MissingCrlIdentifier> = /* @__PURE__ */ codec("security-2021", "MissingCrlIdentifier", 48, $SecurityDataTypes.decodeMissingCrlIdentifier, $SecurityDataTypes.encodeMissingCrlIdentifier);

export type PduFunctionalType = $SecurityDataTypes.PduFunctionalType;
export const PduFunctionalType: NamedNumbersCodec<PduFunctionalType, "tlsHandshake" | "iso21177ExtendedAuth"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<PduFunctionalType>("security-2021", "PduFunctionalType", 8, $SecurityDataTypes.decodePduFunctionalType, $SecurityDataTypes.encodePduFunctionalType),
  "values",
  {
    tlsHandshake: 1,
    iso21177ExtendedAuth: 2,
  },
);

export type EncryptedData = $SecurityDataTypes.EncryptedData;
export const EncryptedData: Codec<EncryptedData> = /* @__PURE__ */ codec("security-2021", "EncryptedData", undefined, $SecurityDataTypes.decodeEncryptedData, $SecurityDataTypes.encodeEncryptedData);

export type RecipientInfo = $SecurityDataTypes.RecipientInfo;
export const RecipientInfo: Codec<RecipientInfo> = /* @__PURE__ */ codec("security-2021", "RecipientInfo", undefined, $SecurityDataTypes.decodeRecipientInfo, $SecurityDataTypes.encodeRecipientInfo);

export type SequenceOfRecipientInfo = $SecurityDataTypes.SequenceOfRecipientInfo;
export const SequenceOfRecipientInfo: Codec<SequenceOfRecipientInfo> = /* @__PURE__ */ codec("security-2021", "SequenceOfRecipientInfo", undefined, $SecurityDataTypes.decodeSequenceOfRecipientInfo, $SecurityDataTypes.encodeSequenceOfRecipientInfo);

export type PreSharedKeyRecipientInfo = $SecurityDataTypes.PreSharedKeyRecipientInfo;
export const PreSharedKeyRecipientInfo: Codec<PreSharedKeyRecipientInfo> = /* @__PURE__ */ codec("security-2021", "PreSharedKeyRecipientInfo", 64, $SecurityDataTypes.decodePreSharedKeyRecipientInfo, $SecurityDataTypes.encodePreSharedKeyRecipientInfo);

export type SymmRecipientInfo = $SecurityDataTypes.SymmRecipientInfo;
export const SymmRecipientInfo: Codec<SymmRecipientInfo> = /* @__PURE__ */ codec("security-2021", "SymmRecipientInfo", undefined, $SecurityDataTypes.decodeSymmRecipientInfo, $SecurityDataTypes.encodeSymmRecipientInfo);

export type PKRecipientInfo = $SecurityDataTypes.PKRecipientInfo;
export const PKRecipientInfo: Codec<PKRecipientInfo> = /* @__PURE__ */ codec("security-2021", "PKRecipientInfo", 984, $SecurityDataTypes.decodePKRecipientInfo, $SecurityDataTypes.encodePKRecipientInfo);

export type EncryptedDataEncryptionKey = $SecurityDataTypes.EncryptedDataEncryptionKey;
export const EncryptedDataEncryptionKey: Codec<EncryptedDataEncryptionKey> = /* @__PURE__ */ codec("security-2021", "EncryptedDataEncryptionKey", 920, $SecurityDataTypes.decodeEncryptedDataEncryptionKey, $SecurityDataTypes.encodeEncryptedDataEncryptionKey);

export type SymmetricCiphertext = $SecurityDataTypes.SymmetricCiphertext;
export const SymmetricCiphertext: Codec<SymmetricCiphertext> = /* @__PURE__ */ codec("security-2021", "SymmetricCiphertext", undefined, $SecurityDataTypes.decodeSymmetricCiphertext, $SecurityDataTypes.encodeSymmetricCiphertext);

export type One28BitCcmCiphertext = $SecurityDataTypes.One28BitCcmCiphertext;
export const One28BitCcmCiphertext: Codec<One28BitCcmCiphertext> = /* @__PURE__ */ codec("security-2021", "One28BitCcmCiphertext", undefined, $SecurityDataTypes.decodeOne28BitCcmCiphertext, $SecurityDataTypes.encodeOne28BitCcmCiphertext);

export type Certificate = $SecurityDataTypes.Certificate;
export const Certificate: Codec<Certificate> = /* @__PURE__ */ codec("security-2021", "Certificate", undefined, $SecurityDataTypes.decodeCertificate, $SecurityDataTypes.encodeCertificate);

export type SequenceOfCertificate = $SecurityDataTypes.SequenceOfCertificate;
export const SequenceOfCertificate: Codec<SequenceOfCertificate> = /* @__PURE__ */ codec("security-2021", "SequenceOfCertificate", undefined, $SecurityDataTypes.decodeSequenceOfCertificate, $SecurityDataTypes.encodeSequenceOfCertificate);

export type CertificateBase = $SecurityDataTypes.CertificateBase;
export const CertificateBase: Codec<CertificateBase> = /* @__PURE__ */ codec("security-2021", "CertificateBase", undefined, $SecurityDataTypes.decodeCertificateBase, $SecurityDataTypes.encodeCertificateBase);

export type CertificateType = $SecurityDataTypes.CertificateType;
export const CertificateType: Codec<CertificateType> = /* @__PURE__ */ codec("security-2021", "CertificateType", 8, $SecurityDataTypes.decodeCertificateType, $SecurityDataTypes.encodeCertificateType);

export type IssuerIdentifier = $SecurityDataTypes.IssuerIdentifier;
export const IssuerIdentifier: Codec<IssuerIdentifier> = /* @__PURE__ */ codec("security-2021", "IssuerIdentifier", 80, $SecurityDataTypes.decodeIssuerIdentifier, $SecurityDataTypes.encodeIssuerIdentifier);

export type ToBeSignedCertificate = $SecurityDataTypes.ToBeSignedCertificate;
export const ToBeSignedCertificate: Codec<ToBeSignedCertificate> = /* @__PURE__ */ codec("security-2021", "ToBeSignedCertificate", undefined, $SecurityDataTypes.decodeToBeSignedCertificate, $SecurityDataTypes.encodeToBeSignedCertificate);

export type CertificateId = $SecurityDataTypes.CertificateId;
export const CertificateId: Codec<CertificateId> = /* @__PURE__ */ codec("security-2021", "CertificateId", 8192, $SecurityDataTypes.decodeCertificateId, $SecurityDataTypes.encodeCertificateId);

export type LinkageData = $SecurityDataTypes.LinkageData;
export const LinkageData: Codec<LinkageData> = /* @__PURE__ */ codec("security-2021", "LinkageData", 200, $SecurityDataTypes.decodeLinkageData, $SecurityDataTypes.encodeLinkageData);

export type EndEntityType = $SecurityDataTypes.EndEntityType;
export const EndEntityType: NamedBitsCodec<"app" | "enroll"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<EndEntityType>("security-2021", "EndEntityType", 8, $SecurityDataTypes.decodeEndEntityType, $SecurityDataTypes.encodeEndEntityType),
  "bits",
  {
    app: 1,
    enroll: 2,
  },
);

export type AidGroupPermissions = $SecurityDataTypes.AidGroupPermissions;
export const AidGroupPermissions: Codec<AidGroupPermissions> = /* @__PURE__ */ codec("security-2021", "AidGroupPermissions", undefined, $SecurityDataTypes.decodeAidGroupPermissions, $SecurityDataTypes.encodeAidGroupPermissions);

export type SequenceOfAidGroupPermissions = $SecurityDataTypes.SequenceOfAidGroupPermissions;
export const SequenceOfAidGroupPermissions: Codec<SequenceOfAidGroupPermissions> = /* @__PURE__ */ codec("security-2021", "SequenceOfAidGroupPermissions", undefined, $SecurityDataTypes.decodeSequenceOfAidGroupPermissions, $SecurityDataTypes.encodeSequenceOfAidGroupPermissions);

export type SubjectPermissions = $SecurityDataTypes.SubjectPermissions;
export const SubjectPermissions: Codec<SubjectPermissions> = /* @__PURE__ */ codec("security-2021", "SubjectPermissions", undefined, $SecurityDataTypes.decodeSubjectPermissions, $SecurityDataTypes.encodeSubjectPermissions);

export type VerificationKeyIndicator = $SecurityDataTypes.VerificationKeyIndicator;
export const VerificationKeyIndicator: Codec<VerificationKeyIndicator> = /* @__PURE__ */ codec("security-2021", "VerificationKeyIndicator", 800, $SecurityDataTypes.decodeVerificationKeyIndicator, $SecurityDataTypes.encodeVerificationKeyIndicator);
