// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type Codec, type NamedNumbersCodec, codec, withNames } from "../../oer/runtime.js";
import * as $AcertReqMsg from "./AcertReqMsg.js";
import * as $AcertRespMsg from "./AcertRespMsg.js";
import * as $BASE from "./BASE.js";
import * as $CER from "./CER.js";
import * as $EncryptedMessage from "./EncryptedMessage.js";
import * as $PcertReqMsg from "./PcertReqMsg.js";
import * as $PcertRespMsg from "./PcertRespMsg.js";
import * as $SecMsg from "./SecMsg.js";

export type AcertRequestMsg = $AcertReqMsg.AcertRequestMsg;
export const AcertRequestMsg: Codec<AcertRequestMsg> = /* @__PURE__ */ codec("security-2019", "AcertRequestMsg", undefined, $AcertReqMsg.decodeAcertRequestMsg, $AcertReqMsg.encodeAcertRequestMsg);

export type AcertReqMsgSig = $AcertReqMsg.AcertReqMsgSig;
export const AcertReqMsgSig: Codec<AcertReqMsgSig> = /* @__PURE__ */ codec("security-2019", "AcertReqMsgSig", undefined, $AcertReqMsg.decodeAcertReqMsgSig, $AcertReqMsg.encodeAcertReqMsgSig);

export type AcertRequestMsgBody = $AcertReqMsg.AcertRequestMsgBody;
export const AcertRequestMsgBody: Codec<AcertRequestMsgBody> = /* @__PURE__ */ codec("security-2019", "AcertRequestMsgBody", undefined, $AcertReqMsg.decodeAcertRequestMsgBody, $AcertReqMsg.encodeAcertRequestMsgBody);

export type AcertRespMsg = $AcertRespMsg.AcertRespMsg;
export const AcertRespMsg: Codec<AcertRespMsg> = /* @__PURE__ */ codec("security-2019", "AcertRespMsg", undefined, $AcertRespMsg.decodeAcertRespMsg, $AcertRespMsg.encodeAcertRespMsg);

export type AcertRespMsgSig = $AcertRespMsg.AcertRespMsgSig;
export const AcertRespMsgSig: Codec<AcertRespMsgSig> = /* @__PURE__ */ codec("security-2019", "AcertRespMsgSig", undefined, $AcertRespMsg.decodeAcertRespMsgSig, $AcertRespMsg.encodeAcertRespMsgSig);

export type AcertRespMsgBody = $AcertRespMsg.AcertRespMsgBody;
export const AcertRespMsgBody: Codec<AcertRespMsgBody> = /* @__PURE__ */ codec("security-2019", "AcertRespMsgBody", undefined, $AcertRespMsg.decodeAcertRespMsgBody, $AcertRespMsg.encodeAcertRespMsgBody);

export type Uint3 = $BASE.Uint3;
export const Uint3: Codec<Uint3> = /* @__PURE__ */ codec("security-2019", "Uint3", 8, $BASE.decodeUint3, $BASE.encodeUint3);

export type Uint8 = $BASE.Uint8;
export const Uint8: Codec<Uint8> = /* @__PURE__ */ codec("security-2019", "Uint8", 8, $BASE.decodeUint8, $BASE.encodeUint8);

export type Uint16 = $BASE.Uint16;
export const Uint16: Codec<Uint16> = /* @__PURE__ */ codec("security-2019", "Uint16", 16, $BASE.decodeUint16, $BASE.encodeUint16);

export type Uint32 = $BASE.Uint32;
export const Uint32: Codec<Uint32> = /* @__PURE__ */ codec("security-2019", "Uint32", 32, $BASE.decodeUint32, $BASE.encodeUint32);

export type Uint64 = $BASE.Uint64;
export const Uint64: Codec<Uint64> = /* @__PURE__ */ codec("security-2019", "Uint64", 64, $BASE.decodeUint64, $BASE.encodeUint64);

export type Opaque = $BASE.Opaque;
export const Opaque: Codec<Opaque> = /* @__PURE__ */ codec("security-2019", "Opaque", undefined, $BASE.decodeOpaque, $BASE.encodeOpaque);

export type HashedId8 = $BASE.HashedId8;
export const HashedId8: Codec<HashedId8> = /* @__PURE__ */ codec("security-2019", "HashedId8", 64, $BASE.decodeHashedId8, $BASE.encodeHashedId8);

export type HashedId3 = $BASE.HashedId3;
export const HashedId3: Codec<HashedId3> = /* @__PURE__ */ codec("security-2019", "HashedId3", 24, $BASE.decodeHashedId3, $BASE.encodeHashedId3);

export type Time32 = $BASE.Time32;
export const Time32: Codec<Time32> = /* @__PURE__ */ codec("security-2019", "Time32", 32, $BASE.decodeTime32, $BASE.encodeTime32);

export type Time64 = $BASE.Time64;
export const Time64: Codec<Time64> = /* @__PURE__ */ codec("security-2019", "Time64", 64, $BASE.decodeTime64, $BASE.encodeTime64);

export type GeographicRegion = $BASE.GeographicRegion;
export const GeographicRegion: Codec<GeographicRegion> = /* @__PURE__ */ codec("security-2019", "GeographicRegion", undefined, $BASE.decodeGeographicRegion, $BASE.encodeGeographicRegion);

export type CircularRegion = $BASE.CircularRegion;
export const CircularRegion: Codec<CircularRegion> = /* @__PURE__ */ codec("security-2019", "CircularRegion", 80, $BASE.decodeCircularRegion, $BASE.encodeCircularRegion);

export type RectangularRegion = $BASE.RectangularRegion;
export const RectangularRegion: Codec<RectangularRegion> = /* @__PURE__ */ codec("security-2019", "RectangularRegion", 128, $BASE.decodeRectangularRegion, $BASE.encodeRectangularRegion);

export type SequenceOfRectangularRegion = $BASE.SequenceOfRectangularRegion;
export const SequenceOfRectangularRegion: Codec<SequenceOfRectangularRegion> = /* @__PURE__ */ codec("security-2019", "SequenceOfRectangularRegion", undefined, $BASE.decodeSequenceOfRectangularRegion, $BASE.encodeSequenceOfRectangularRegion);

export type PolygonalRegion = $BASE.PolygonalRegion;
export const PolygonalRegion: Codec<PolygonalRegion> = /* @__PURE__ */ codec("security-2019", "PolygonalRegion", undefined, $BASE.decodePolygonalRegion, $BASE.encodePolygonalRegion);

export type TwoDLocation = $BASE.TwoDLocation;
export const TwoDLocation: Codec<TwoDLocation> = /* @__PURE__ */ codec("security-2019", "TwoDLocation", 64, $BASE.decodeTwoDLocation, $BASE.encodeTwoDLocation);

export type ThreeDLocation = $BASE.ThreeDLocation;
export const ThreeDLocation: Codec<ThreeDLocation> = /* @__PURE__ */ codec("security-2019", "ThreeDLocation", 80, $BASE.decodeThreeDLocation, $BASE.encodeThreeDLocation);

export type Latitude = $BASE.Latitude;
export const Latitude: Codec<Latitude> = /* @__PURE__ */ codec("security-2019", "Latitude", 32, $BASE.decodeLatitude, $BASE.encodeLatitude);

export type Longitude = $BASE.Longitude;
export const Longitude: Codec<Longitude> = /* @__PURE__ */ codec("security-2019", "Longitude", 32, $BASE.decodeLongitude, $BASE.encodeLongitude);

export type Elevation = $BASE.Elevation;
export const Elevation: Codec<Elevation> = /* @__PURE__ */ codec("security-2019", "Elevation", 16, $BASE.decodeElevation, $BASE.encodeElevation);

export type NinetyDegreeInt = $BASE.NinetyDegreeInt;
export const NinetyDegreeInt: NamedNumbersCodec<NinetyDegreeInt, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<NinetyDegreeInt>("security-2019", "NinetyDegreeInt", 32, $BASE.decodeNinetyDegreeInt, $BASE.encodeNinetyDegreeInt),
  "values",
  {
    min: -900000000,
    max: 900000000,
    unknown: 900000001,
  },
);

export type KnownLatitude = $BASE.KnownLatitude;
export const KnownLatitude: NamedNumbersCodec<KnownLatitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<KnownLatitude>("security-2019", "KnownLatitude", 32, $BASE.decodeKnownLatitude, $BASE.encodeKnownLatitude),
  "values",
  {
    min: -900000000,
    max: 900000000,
    unknown: 900000001,
  },
);

export type UnknownLatitude = $BASE.UnknownLatitude;
export const UnknownLatitude: NamedNumbersCodec<UnknownLatitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<UnknownLatitude>("security-2019", "UnknownLatitude", 32, $BASE.decodeUnknownLatitude, $BASE.encodeUnknownLatitude),
  "values",
  {
    min: -900000000,
    max: 900000000,
    unknown: 900000001,
  },
);

export type OneEightyDegreeInt = $BASE.OneEightyDegreeInt;
export const OneEightyDegreeInt: NamedNumbersCodec<OneEightyDegreeInt, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<OneEightyDegreeInt>("security-2019", "OneEightyDegreeInt", 32, $BASE.decodeOneEightyDegreeInt, $BASE.encodeOneEightyDegreeInt),
  "values",
  {
    min: -1799999999,
    max: 1800000000,
    unknown: 1800000001,
  },
);

export type KnownLongitude = $BASE.KnownLongitude;
export const KnownLongitude: NamedNumbersCodec<KnownLongitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<KnownLongitude>("security-2019", "KnownLongitude", 32, $BASE.decodeKnownLongitude, $BASE.encodeKnownLongitude),
  "values",
  {
    min: -1799999999,
    max: 1800000000,
    unknown: 1800000001,
  },
);

export type UnknownLongitude = $BASE.UnknownLongitude;
export const UnknownLongitude: NamedNumbersCodec<UnknownLongitude, "min" | "max" | "unknown"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<UnknownLongitude>("security-2019", "UnknownLongitude", 32, $BASE.decodeUnknownLongitude, $BASE.encodeUnknownLongitude),
  "values",
  {
    min: -1799999999,
    max: 1800000000,
    unknown: 1800000001,
  },
);

export type EccCurve = $BASE.EccCurve;
export const EccCurve: Codec<EccCurve> = /* @__PURE__ */ codec("security-2019", "EccCurve", 8, $BASE.decodeEccCurve, $BASE.encodeEccCurve);

export type ECCPoint = $BASE.ECCPoint;
export const ECCPoint: Codec<ECCPoint> = /* @__PURE__ */ codec("security-2019", "ECCPoint", 520, $BASE.decodeECCPoint, $BASE.encodeECCPoint);

export type ECCPoint_uncompressedP256 = $BASE.ECCPoint_uncompressedP256;

export type Signature = $BASE.Signature;
export const Signature: Codec<Signature> = /* @__PURE__ */ codec("security-2019", "Signature", 784, $BASE.decodeSignature, $BASE.encodeSignature);

export type HashAlgorithm = $BASE.HashAlgorithm;
export const HashAlgorithm: Codec<HashAlgorithm> = /* @__PURE__ */ codec("security-2019", "HashAlgorithm", 8, $BASE.decodeHashAlgorithm, $BASE.encodeHashAlgorithm);

export type SymmetricAlgorithm = $BASE.SymmetricAlgorithm;
export const SymmetricAlgorithm: Codec<SymmetricAlgorithm> = /* @__PURE__ */ codec("security-2019", "SymmetricAlgorithm", 8, $BASE.decodeSymmetricAlgorithm, $BASE.encodeSymmetricAlgorithm);

export type PublicEncryptionKey = $BASE.PublicEncryptionKey;
export const PublicEncryptionKey: Codec<PublicEncryptionKey> = /* @__PURE__ */ codec("security-2019", "PublicEncryptionKey", 536, $BASE.decodePublicEncryptionKey, $BASE.encodePublicEncryptionKey);

export type CertificateDigest = $BASE.CertificateDigest;
export const CertificateDigest: Codec<CertificateDigest> = /* @__PURE__ */ codec("security-2019", "CertificateDigest", 72, $BASE.decodeCertificateDigest, $BASE.encodeCertificateDigest);

export type PublicVerifyKey = $BASE.PublicVerifyKey;
export const PublicVerifyKey: Codec<PublicVerifyKey> = /* @__PURE__ */ codec("security-2019", "PublicVerifyKey", 536, $BASE.decodePublicVerifyKey, $BASE.encodePublicVerifyKey);

export type ItsAid = $BASE.ItsAid;
export const ItsAid: Codec<ItsAid> = /* @__PURE__ */ codec("security-2019", "ItsAid", 64, $BASE.decodeItsAid, $BASE.encodeItsAid);

export type ItsAidSsp = $BASE.ItsAidSsp;
export const ItsAidSsp: Codec<ItsAidSsp> = /* @__PURE__ */ codec("security-2019", "ItsAidSsp", 328, $BASE.decodeItsAidSsp, $BASE.encodeItsAidSsp);

export type SubjectAssurance = $BASE.SubjectAssurance;
export const SubjectAssurance: Codec<SubjectAssurance> = /* @__PURE__ */ codec("security-2019", "SubjectAssurance", 8, $BASE.decodeSubjectAssurance, $BASE.encodeSubjectAssurance);

export type SequenceOfitsAidList = $BASE.SequenceOfitsAidList;
export const SequenceOfitsAidList: Codec<SequenceOfitsAidList> = /* @__PURE__ */ codec("security-2019", "SequenceOfitsAidList", undefined, $BASE.decodeSequenceOfitsAidList, $BASE.encodeSequenceOfitsAidList);

export type SequenceOfitsAidSspList = $BASE.SequenceOfitsAidSspList;
export const SequenceOfitsAidSspList: Codec<SequenceOfitsAidSspList> = /* @__PURE__ */ codec("security-2019", "SequenceOfitsAidSspList", undefined, $BASE.decodeSequenceOfitsAidSspList, $BASE.encodeSequenceOfitsAidSspList);

export type Certificate = $CER.Certificate;
export const Certificate: Codec<Certificate> = /* @__PURE__ */ codec("security-2019", "Certificate", undefined, $CER.decodeCertificate, $CER.encodeCertificate);

export type IssuerId = $CER.IssuerId;
export const IssuerId: Codec<IssuerId> = /* @__PURE__ */ codec("security-2019", "IssuerId", 80, $CER.decodeIssuerId, $CER.encodeIssuerId);

export type TbsCert = $CER.TbsCert;
export const TbsCert: Codec<TbsCert> = /* @__PURE__ */ codec("security-2019", "TbsCert", undefined, $CER.decodeTbsCert, $CER.encodeTbsCert);

export type TbsCertList = $CER.TbsCertList;
export const TbsCertList: Codec<TbsCertList> = /* @__PURE__ */ codec("security-2019", "TbsCertList", undefined, $CER.decodeTbsCertList, $CER.encodeTbsCertList);

export type SubjectInfo = $CER.SubjectInfo;
export const SubjectInfo: Codec<SubjectInfo> = /* @__PURE__ */ codec("security-2019", "SubjectInfo", 272, $CER.decodeSubjectInfo, $CER.encodeSubjectInfo);

export type SubjectType = $CER.SubjectType;
export const SubjectType: Codec<SubjectType> = /* @__PURE__ */ codec("security-2019", "SubjectType", 8, $CER.decodeSubjectType, $CER.encodeSubjectType);

export type SubjectAttribute = $CER.SubjectAttribute;
export const SubjectAttribute: Codec<SubjectAttribute> = /* @__PURE__ */ codec("security-2019", "SubjectAttribute", undefined, $CER.decodeSubjectAttribute, $CER.encodeSubjectAttribute);

export type ValidityRestriction = $CER.ValidityRestriction;
export const ValidityRestriction: Codec<ValidityRestriction> = /* @__PURE__ */ codec("security-2019", "ValidityRestriction", undefined, $CER.decodeValidityRestriction, $CER.encodeValidityRestriction);

export type ValidityPeriod = $CER.ValidityPeriod;
export const ValidityPeriod: Codec<ValidityPeriod> = /* @__PURE__ */ codec("security-2019", "ValidityPeriod", 72, $CER.decodeValidityPeriod, $CER.encodeValidityPeriod);

export type TimeStartAndEnd = $CER.TimeStartAndEnd;
export const TimeStartAndEnd: Codec<TimeStartAndEnd> = /* @__PURE__ */ codec("security-2019", "TimeStartAndEnd", 64, $CER.decodeTimeStartAndEnd, $CER.encodeTimeStartAndEnd);

export type SequenceOfCertificate = $CER.SequenceOfCertificate;
export const SequenceOfCertificate: Codec<SequenceOfCertificate> = /* @__PURE__ */ codec("security-2019", "SequenceOfCertificate", undefined, $CER.decodeSequenceOfCertificate, $CER.encodeSequenceOfCertificate);

export type EncryptedMessage = $EncryptedMessage.EncryptedMessage;
export const EncryptedMessage: Codec<EncryptedMessage> = /* @__PURE__ */ codec("security-2019", "EncryptedMessage", undefined, $EncryptedMessage.decodeEncryptedMessage, $EncryptedMessage.encodeEncryptedMessage);

export type PcertRequestMsg = $PcertReqMsg.PcertRequestMsg;
export const PcertRequestMsg: Codec<PcertRequestMsg> = /* @__PURE__ */ codec("security-2019", "PcertRequestMsg", undefined, $PcertReqMsg.decodePcertRequestMsg, $PcertReqMsg.encodePcertRequestMsg);

export type PcertReqMsgSig = $PcertReqMsg.PcertReqMsgSig;
export const PcertReqMsgSig: Codec<PcertReqMsgSig> = /* @__PURE__ */ codec("security-2019", "PcertReqMsgSig", undefined, $PcertReqMsg.decodePcertReqMsgSig, $PcertReqMsg.encodePcertReqMsgSig);

export type PcertRequestMsgBody = $PcertReqMsg.PcertRequestMsgBody;
export const PcertRequestMsgBody: Codec<PcertRequestMsgBody> = /* @__PURE__ */ codec("security-2019", "PcertRequestMsgBody", undefined, $PcertReqMsg.decodePcertRequestMsgBody, $PcertReqMsg.encodePcertRequestMsgBody);

export type PublicVerifyKeyList = $PcertReqMsg.PublicVerifyKeyList;
export const PublicVerifyKeyList: Codec<PublicVerifyKeyList> = /* @__PURE__ */ codec("security-2019", "PublicVerifyKeyList", undefined, $PcertReqMsg.decodePublicVerifyKeyList, $PcertReqMsg.encodePublicVerifyKeyList);

export type PcertRespMsg = $PcertRespMsg.PcertRespMsg;
export const PcertRespMsg: Codec<PcertRespMsg> = /* @__PURE__ */ codec("security-2019", "PcertRespMsg", undefined, $PcertRespMsg.decodePcertRespMsg, $PcertRespMsg.encodePcertRespMsg);

export type PcertRespMsgSig = $PcertRespMsg.PcertRespMsgSig;
export const PcertRespMsgSig: Codec<PcertRespMsgSig> = /* @__PURE__ */ codec("security-2019", "PcertRespMsgSig", undefined, $PcertRespMsg.decodePcertRespMsgSig, $PcertRespMsg.encodePcertRespMsgSig);

export type PcertRespMsgBody = $PcertRespMsg.PcertRespMsgBody;
export const PcertRespMsgBody: Codec<PcertRespMsgBody> = /* @__PURE__ */ codec("security-2019", "PcertRespMsgBody", undefined, $PcertRespMsg.decodePcertRespMsgBody, $PcertRespMsg.encodePcertRespMsgBody);

export type CertificateList = $PcertRespMsg.CertificateList;
export const CertificateList: Codec<CertificateList> = /* @__PURE__ */ codec("security-2019", "CertificateList", undefined, $PcertRespMsg.decodeCertificateList, $PcertRespMsg.encodeCertificateList);

export type CertRequest = $PcertRespMsg.CertRequest;
export const CertRequest: Codec<CertRequest> = /* @__PURE__ */ codec("security-2019", "CertRequest", undefined, $PcertRespMsg.decodeCertRequest, $PcertRespMsg.encodeCertRequest);

export type ECDHMessage = $PcertRespMsg.ECDHMessage;
export const ECDHMessage: Codec<ECDHMessage> = /* @__PURE__ */ codec("security-2019", "ECDHMessage", 824, $PcertRespMsg.decodeECDHMessage, $PcertRespMsg.encodeECDHMessage);

export type ECDHContent = $PcertRespMsg.ECDHContent;
export const ECDHContent: Codec<ECDHContent> = /* @__PURE__ */ codec("security-2019", "ECDHContent", 600, $PcertRespMsg.decodeECDHContent, $PcertRespMsg.encodeECDHContent);

export type ECDHData = $PcertRespMsg.ECDHData;
export const ECDHData: Codec<ECDHData> = /* @__PURE__ */ codec("security-2019", "ECDHData", 592, $PcertRespMsg.decodeECDHData, $PcertRespMsg.encodeECDHData);

export type ECDHConfirm = $PcertRespMsg.ECDHConfirm;
export const ECDHConfirm: Codec<ECDHConfirm> = /* @__PURE__ */ codec("security-2019", "ECDHConfirm", 264, $PcertRespMsg.decodeECDHConfirm, $PcertRespMsg.encodeECDHConfirm);

export type ECDHResult = $PcertRespMsg.ECDHResult;
export const ECDHResult: Codec<ECDHResult> = /* @__PURE__ */ codec("security-2019", "ECDHResult", 16, $PcertRespMsg.decodeECDHResult, $PcertRespMsg.encodeECDHResult);

export type DHResult = $PcertRespMsg.DHResult;
export const DHResult: Codec<DHResult> = /* @__PURE__ */ codec("security-2019", "DHResult", 8, $PcertRespMsg.decodeDHResult, $PcertRespMsg.encodeDHResult);

export type SecuredMessage = $SecMsg.SecuredMessage;
export const SecuredMessage: Codec<SecuredMessage> = /* @__PURE__ */ codec("security-2019", "SecuredMessage", undefined, $SecMsg.decodeSecuredMessage, $SecMsg.encodeSecuredMessage);

export type Payload = $SecMsg.Payload;
export const Payload: Codec<Payload> = /* @__PURE__ */ codec("security-2019", "Payload", undefined, $SecMsg.decodePayload, $SecMsg.encodePayload);

export type SignedData = $SecMsg.SignedData;
export const SignedData: Codec<SignedData> = /* @__PURE__ */ codec("security-2019", "SignedData", undefined, $SecMsg.decodeSignedData, $SecMsg.encodeSignedData);

export type SignerInfo = $SecMsg.SignerInfo;
export const SignerInfo: Codec<SignerInfo> = /* @__PURE__ */ codec("security-2019", "SignerInfo", undefined, $SecMsg.decodeSignerInfo, $SecMsg.encodeSignerInfo);

export type TBSData = $SecMsg.TBSData;
export const TBSData: Codec<TBSData> = /* @__PURE__ */ codec("security-2019", "TBSData", undefined, $SecMsg.decodeTBSData, $SecMsg.encodeTBSData);

export type HeaderInfo = $SecMsg.HeaderInfo;
export const HeaderInfo: Codec<HeaderInfo> = /* @__PURE__ */ codec("security-2019", "HeaderInfo", undefined, $SecMsg.decodeHeaderInfo, $SecMsg.encodeHeaderInfo);

export type EncryptedData = $SecMsg.EncryptedData;
export const EncryptedData: Codec<EncryptedData> = /* @__PURE__ */ codec("security-2019", "EncryptedData", undefined, $SecMsg.decodeEncryptedData, $SecMsg.encodeEncryptedData);

export type RecipientInfo = $SecMsg.RecipientInfo;
export const RecipientInfo: Codec<RecipientInfo> = /* @__PURE__ */ codec("security-2019", "RecipientInfo", undefined, $SecMsg.decodeRecipientInfo, $SecMsg.encodeRecipientInfo);

export type PreSharedKeyRecipientInfo = $SecMsg.PreSharedKeyRecipientInfo;
export const PreSharedKeyRecipientInfo: Codec<PreSharedKeyRecipientInfo> = /* @__PURE__ */ codec("security-2019", "PreSharedKeyRecipientInfo", 72, $SecMsg.decodePreSharedKeyRecipientInfo, $SecMsg.encodePreSharedKeyRecipientInfo);

export type SymmRecipInfo = $SecMsg.SymmRecipInfo;
export const SymmRecipInfo: Codec<SymmRecipInfo> = /* @__PURE__ */ codec("security-2019", "SymmRecipInfo", undefined, $SecMsg.decodeSymmRecipInfo, $SecMsg.encodeSymmRecipInfo);

export type PKRecipientInfo = $SecMsg.PKRecipientInfo;
export const PKRecipientInfo: Codec<PKRecipientInfo> = /* @__PURE__ */ codec("security-2019", "PKRecipientInfo", 984, $SecMsg.decodePKRecipientInfo, $SecMsg.encodePKRecipientInfo);

export type EciesEncryptedKey = $SecMsg.EciesEncryptedKey;
export const EciesEncryptedKey: Codec<EciesEncryptedKey> = /* @__PURE__ */ codec("security-2019", "EciesEncryptedKey", 912, $SecMsg.decodeEciesEncryptedKey, $SecMsg.encodeEciesEncryptedKey);

export type SymmetricCipherText = $SecMsg.SymmetricCipherText;
export const SymmetricCipherText: Codec<SymmetricCipherText> = /* @__PURE__ */ codec("security-2019", "SymmetricCipherText", undefined, $SecMsg.decodeSymmetricCipherText, $SecMsg.encodeSymmetricCipherText);

export type CipherText = $SecMsg.CipherText;
export const CipherText: Codec<CipherText> = /* @__PURE__ */ codec("security-2019", "CipherText", undefined, $SecMsg.decodeCipherText, $SecMsg.encodeCipherText);

export type SM4CipherText = $SecMsg.SM4CipherText;
export const SM4CipherText: Codec<SM4CipherText> = /* @__PURE__ */ codec("security-2019", "SM4CipherText", undefined, $SecMsg.decodeSM4CipherText, $SecMsg.encodeSM4CipherText);

export type AesCcmCipherText = $SecMsg.AesCcmCipherText;
export const AesCcmCipherText: Codec<AesCcmCipherText> = /* @__PURE__ */ codec("security-2019", "AesCcmCipherText", undefined, $SecMsg.decodeAesCcmCipherText, $SecMsg.encodeAesCcmCipherText);

export type SequenceOfRecipientInfo = $SecMsg.SequenceOfRecipientInfo;
export const SequenceOfRecipientInfo: Codec<SequenceOfRecipientInfo> = /* @__PURE__ */ codec("security-2019", "SequenceOfRecipientInfo", undefined, $SecMsg.decodeSequenceOfRecipientInfo, $SecMsg.encodeSequenceOfRecipientInfo);
