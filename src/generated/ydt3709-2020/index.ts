// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type Codec, type NamedBitsCodec, type NamedNumbersCodec, codec, withNames } from "../../uper/runtime.js";
import * as $BasicSafetyMessage$shared from "../shared/BasicSafetyMessage.js";
import * as $ConnectsToList$shared from "../shared/ConnectsToList.js";
import * as $DHour$shared from "../shared/DHour.js";
import * as $DTimeOffset$shared from "../shared/DTimeOffset.js";
import * as $DefAcceleration$shared from "../shared/DefAcceleration.js";
import * as $DefMotion$shared from "../shared/DefMotion.js";
import * as $DefPosition$shared from "../shared/DefPosition.js";
import * as $DefPositionOffset$shared from "../shared/DefPositionOffset.js";
import * as $DefTime$shared from "../shared/DefTime.js";
import * as $FullPositionVector$shared from "../shared/FullPositionVector.js";
import * as $IntersectionState$shared from "../shared/IntersectionState.js";
import * as $LaneAttributes_Vehicle$shared from "../shared/LaneAttributes-Vehicle.js";
import * as $LightState$shared from "../shared/LightState.js";
import * as $MapLane$shared from "../shared/MapLane.js";
import * as $MapLink$shared from "../shared/MapLink.js";
import * as $MapNode$shared from "../shared/MapNode.js";
import * as $MapPoint$shared from "../shared/MapPoint.js";
import * as $MapSpeedLimit$shared from "../shared/MapSpeedLimit.js";
import * as $MsgFrame$shared from "../shared/MsgFrame.js";
import * as $ParticipantData$shared from "../shared/ParticipantData.js";
import * as $PathPointList$shared from "../shared/PathPointList.js";
import * as $RSI$shared from "../shared/RSI.js";
import * as $RSM$shared from "../shared/RSM.js";
import * as $Radius$shared from "../shared/Radius.js";
import * as $SPAT$shared from "../shared/SPAT.js";
import * as $SPATIntersectionState$shared from "../shared/SPATIntersectionState.js";
import * as $SourceType$shared from "../shared/SourceType.js";
import * as $TimeChangeDetails$shared from "../shared/TimeChangeDetails.js";
import * as $VehBrake$shared from "../shared/VehBrake.js";
import * as $VehClass$shared from "../shared/VehClass.js";
import * as $VehEmgExt$shared from "../shared/VehEmgExt.js";
import * as $VehSafetyExt$shared from "../shared/VehSafetyExt.js";
import * as $VehSize$shared from "../shared/VehSize.js";
import * as $VehStatus$shared from "../shared/VehStatus.js";
import * as $VehicleClassification$shared from "../shared/VehicleClassification.js";
import * as $Lane from "./Lane.js";
import * as $Link from "./Link.js";
import * as $Map from "./Map.js";
import * as $MapLane from "./MapLane.js";
import * as $MapLink from "./MapLink.js";
import * as $MessageFrame from "./MessageFrame.js";
import * as $Node from "./Node.js";
import * as $NodeList from "./NodeList.js";
import * as $RSI from "./RSI.js";
import * as $RTSData from "./RTSData.js";
import * as $RoadSideInformation from "./RoadSideInformation.js";

export type AccelerationSet4Way = $DefAcceleration$shared.AccelerationSet4Way;
export const AccelerationSet4Way: Codec<AccelerationSet4Way> = /* @__PURE__ */ codec("ydt3709-2020", "AccelerationSet4Way", 48, $DefAcceleration$shared.decodeAccelerationSet4Way, $DefAcceleration$shared.encodeAccelerationSet4Way);

export type Acceleration = $DefAcceleration$shared.Acceleration;
export const Acceleration: Codec<Acceleration> = /* @__PURE__ */ codec("ydt3709-2020", "Acceleration", 12, $DefAcceleration$shared.decodeAcceleration, $DefAcceleration$shared.encodeAcceleration);

export type VerticalAcceleration = $DefAcceleration$shared.VerticalAcceleration;
export const VerticalAcceleration: Codec<VerticalAcceleration> = /* @__PURE__ */ codec("ydt3709-2020", "VerticalAcceleration", 8, $DefAcceleration$shared.decodeVerticalAcceleration, $DefAcceleration$shared.encodeVerticalAcceleration);

export type YawRate = $DefAcceleration$shared.YawRate;
export const YawRate: Codec<YawRate> = /* @__PURE__ */ codec("ydt3709-2020", "YawRate", 16, $DefAcceleration$shared.decodeYawRate, $DefAcceleration$shared.encodeYawRate);

export type Speed = $DefMotion$shared.Speed;
export const Speed: Codec<Speed> = /* @__PURE__ */ codec("ydt3709-2020", "Speed", 13, $DefMotion$shared.decodeSpeed, $DefMotion$shared.encodeSpeed);

export type Heading = $DefMotion$shared.Heading;
export const Heading: Codec<Heading> = /* @__PURE__ */ codec("ydt3709-2020", "Heading", 15, $DefMotion$shared.decodeHeading, $DefMotion$shared.encodeHeading);

export type CoarseHeading = $DefMotion$shared.CoarseHeading;
export const CoarseHeading: Codec<CoarseHeading> = /* @__PURE__ */ codec("ydt3709-2020", "CoarseHeading", 8, $DefMotion$shared.decodeCoarseHeading, $DefMotion$shared.encodeCoarseHeading);

export type SteeringWheelAngle = $DefMotion$shared.SteeringWheelAngle;
export const SteeringWheelAngle: Codec<SteeringWheelAngle> = /* @__PURE__ */ codec("ydt3709-2020", "SteeringWheelAngle", 8, $DefMotion$shared.decodeSteeringWheelAngle, $DefMotion$shared.encodeSteeringWheelAngle);

export type MotionConfidenceSet = $DefMotion$shared.MotionConfidenceSet;
export const MotionConfidenceSet: Codec<MotionConfidenceSet> = /* @__PURE__ */ codec("ydt3709-2020", "MotionConfidenceSet", 11, $DefMotion$shared.decodeMotionConfidenceSet, $DefMotion$shared.encodeMotionConfidenceSet);

export type HeadingConfidence = $DefMotion$shared.HeadingConfidence;
export const HeadingConfidence: Codec<HeadingConfidence> = /* @__PURE__ */ codec("ydt3709-2020", "HeadingConfidence", 3, $DefMotion$shared.decodeHeadingConfidence, $DefMotion$shared.encodeHeadingConfidence);

export type SpeedConfidence = $DefMotion$shared.SpeedConfidence;
export const SpeedConfidence: Codec<SpeedConfidence> = /* @__PURE__ */ codec("ydt3709-2020", "SpeedConfidence", 3, $DefMotion$shared.decodeSpeedConfidence, $DefMotion$shared.encodeSpeedConfidence);

export type SteeringWheelAngleConfidence = $DefMotion$shared.SteeringWheelAngleConfidence;
export const SteeringWheelAngleConfidence: Codec<SteeringWheelAngleConfidence> = /* @__PURE__ */ codec("ydt3709-2020", "SteeringWheelAngleConfidence", 2, $DefMotion$shared.decodeSteeringWheelAngleConfidence, $DefMotion$shared.encodeSteeringWheelAngleConfidence);

export type Latitude = $DefPosition$shared.Latitude;
export const Latitude: Codec<Latitude> = /* @__PURE__ */ codec("ydt3709-2020", "Latitude", 31, $DefPosition$shared.decodeLatitude, $DefPosition$shared.encodeLatitude);

export type Longitude = $DefPosition$shared.Longitude;
export const Longitude: Codec<Longitude> = /* @__PURE__ */ codec("ydt3709-2020", "Longitude", 32, $DefPosition$shared.decodeLongitude, $DefPosition$shared.encodeLongitude);

export type Elevation = $DefPosition$shared.Elevation;
export const Elevation: Codec<Elevation> = /* @__PURE__ */ codec("ydt3709-2020", "Elevation", 16, $DefPosition$shared.decodeElevation, $DefPosition$shared.encodeElevation);

export type PositionConfidenceSet = $DefPosition$shared.PositionConfidenceSet;
export const PositionConfidenceSet: Codec<PositionConfidenceSet> = /* @__PURE__ */ codec("ydt3709-2020", "PositionConfidenceSet", 9, $DefPosition$shared.decodePositionConfidenceSet, $DefPosition$shared.encodePositionConfidenceSet);

export type PositionConfidence = $DefPosition$shared.PositionConfidence;
export const PositionConfidence: Codec<PositionConfidence> = /* @__PURE__ */ codec("ydt3709-2020", "PositionConfidence", 4, $DefPosition$shared.decodePositionConfidence, $DefPosition$shared.encodePositionConfidence);

export type ElevationConfidence = $DefPosition$shared.ElevationConfidence;
export const ElevationConfidence: Codec<ElevationConfidence> = /* @__PURE__ */ codec("ydt3709-2020", "ElevationConfidence", 4, $DefPosition$shared.decodeElevationConfidence, $DefPosition$shared.encodeElevationConfidence);

export type Position3D = $DefPosition$shared.Position3D;
export const Position3D: Codec<Position3D> = /* @__PURE__ */ codec("ydt3709-2020", "Position3D", 80, $DefPosition$shared.decodePosition3D, $DefPosition$shared.encodePosition3D);

export type SemiMajorAxisAccuracy = $DefPosition$shared.SemiMajorAxisAccuracy;
export const SemiMajorAxisAccuracy: Codec<SemiMajorAxisAccuracy> = /* @__PURE__ */ codec("ydt3709-2020", "SemiMajorAxisAccuracy", 8, $DefPosition$shared.decodeSemiMajorAxisAccuracy, $DefPosition$shared.encodeSemiMajorAxisAccuracy);

export type SemiMinorAxisAccuracy = $DefPosition$shared.SemiMinorAxisAccuracy;
export const SemiMinorAxisAccuracy: Codec<SemiMinorAxisAccuracy> = /* @__PURE__ */ codec("ydt3709-2020", "SemiMinorAxisAccuracy", 8, $DefPosition$shared.decodeSemiMinorAxisAccuracy, $DefPosition$shared.encodeSemiMinorAxisAccuracy);

export type SemiMajorAxisOrientation = $DefPosition$shared.SemiMajorAxisOrientation;
export const SemiMajorAxisOrientation: Codec<SemiMajorAxisOrientation> = /* @__PURE__ */ codec("ydt3709-2020", "SemiMajorAxisOrientation", 16, $DefPosition$shared.decodeSemiMajorAxisOrientation, $DefPosition$shared.encodeSemiMajorAxisOrientation);

export type PositionalAccuracy = $DefPosition$shared.PositionalAccuracy;
export const PositionalAccuracy: Codec<PositionalAccuracy> = /* @__PURE__ */ codec("ydt3709-2020", "PositionalAccuracy", 32, $DefPosition$shared.decodePositionalAccuracy, $DefPosition$shared.encodePositionalAccuracy);

export type PositionOffsetLLV = $DefPositionOffset$shared.PositionOffsetLLV;
export const PositionOffsetLLV: Codec<PositionOffsetLLV> = /* @__PURE__ */ codec("ydt3709-2020", "PositionOffsetLLV", 86, $DefPositionOffset$shared.decodePositionOffsetLLV, $DefPositionOffset$shared.encodePositionOffsetLLV);

export type OffsetLL_B12 = $DefPositionOffset$shared.OffsetLL_B12;
export const OffsetLL_B12: Codec<OffsetLL_B12> = /* @__PURE__ */ codec("ydt3709-2020", "OffsetLL-B12", 12, $DefPositionOffset$shared.decodeOffsetLL_B12, $DefPositionOffset$shared.encodeOffsetLL_B12);

export type OffsetLL_B14 = $DefPositionOffset$shared.OffsetLL_B14;
export const OffsetLL_B14: Codec<OffsetLL_B14> = /* @__PURE__ */ codec("ydt3709-2020", "OffsetLL-B14", 14, $DefPositionOffset$shared.decodeOffsetLL_B14, $DefPositionOffset$shared.encodeOffsetLL_B14);

export type OffsetLL_B16 = $DefPositionOffset$shared.OffsetLL_B16;
export const OffsetLL_B16: Codec<OffsetLL_B16> = /* @__PURE__ */ codec("ydt3709-2020", "OffsetLL-B16", 16, $DefPositionOffset$shared.decodeOffsetLL_B16, $DefPositionOffset$shared.encodeOffsetLL_B16);

export type OffsetLL_B18 = $DefPositionOffset$shared.OffsetLL_B18;
export const OffsetLL_B18: Codec<OffsetLL_B18> = /* @__PURE__ */ codec("ydt3709-2020", "OffsetLL-B18", 18, $DefPositionOffset$shared.decodeOffsetLL_B18, $DefPositionOffset$shared.encodeOffsetLL_B18);

export type OffsetLL_B22 = $DefPositionOffset$shared.OffsetLL_B22;
export const OffsetLL_B22: Codec<OffsetLL_B22> = /* @__PURE__ */ codec("ydt3709-2020", "OffsetLL-B22", 22, $DefPositionOffset$shared.decodeOffsetLL_B22, $DefPositionOffset$shared.encodeOffsetLL_B22);

export type OffsetLL_B24 = $DefPositionOffset$shared.OffsetLL_B24;
export const OffsetLL_B24: Codec<OffsetLL_B24> = /* @__PURE__ */ codec("ydt3709-2020", "OffsetLL-B24", 24, $DefPositionOffset$shared.decodeOffsetLL_B24, $DefPositionOffset$shared.encodeOffsetLL_B24);

export type Position_LL_24B = $DefPositionOffset$shared.Position_LL_24B;
export const Position_LL_24B: Codec<Position_LL_24B> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LL-24B", 24, $DefPositionOffset$shared.decodePosition_LL_24B, $DefPositionOffset$shared.encodePosition_LL_24B);

export type Position_LL_28B = $DefPositionOffset$shared.Position_LL_28B;
export const Position_LL_28B: Codec<Position_LL_28B> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LL-28B", 28, $DefPositionOffset$shared.decodePosition_LL_28B, $DefPositionOffset$shared.encodePosition_LL_28B);

export type Position_LL_32B = $DefPositionOffset$shared.Position_LL_32B;
export const Position_LL_32B: Codec<Position_LL_32B> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LL-32B", 32, $DefPositionOffset$shared.decodePosition_LL_32B, $DefPositionOffset$shared.encodePosition_LL_32B);

export type Position_LL_36B = $DefPositionOffset$shared.Position_LL_36B;
export const Position_LL_36B: Codec<Position_LL_36B> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LL-36B", 36, $DefPositionOffset$shared.decodePosition_LL_36B, $DefPositionOffset$shared.encodePosition_LL_36B);

export type Position_LL_44B = $DefPositionOffset$shared.Position_LL_44B;
export const Position_LL_44B: Codec<Position_LL_44B> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LL-44B", 44, $DefPositionOffset$shared.decodePosition_LL_44B, $DefPositionOffset$shared.encodePosition_LL_44B);

export type Position_LL_48B = $DefPositionOffset$shared.Position_LL_48B;
export const Position_LL_48B: Codec<Position_LL_48B> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LL-48B", 48, $DefPositionOffset$shared.decodePosition_LL_48B, $DefPositionOffset$shared.encodePosition_LL_48B);

export type Position_LLmD_64b = $DefPositionOffset$shared.Position_LLmD_64b;
export const Position_LLmD_64b: Codec<Position_LLmD_64b> = /* @__PURE__ */ codec("ydt3709-2020", "Position-LLmD-64b", 63, $DefPositionOffset$shared.decodePosition_LLmD_64b, $DefPositionOffset$shared.encodePosition_LLmD_64b);

export type PositionOffsetLL = $DefPositionOffset$shared.PositionOffsetLL;
export const PositionOffsetLL: Codec<PositionOffsetLL> = /* @__PURE__ */ codec("ydt3709-2020", "PositionOffsetLL", 66, $DefPositionOffset$shared.decodePositionOffsetLL, $DefPositionOffset$shared.encodePositionOffsetLL);

export type VerticalOffset = $DefPositionOffset$shared.VerticalOffset;
export const VerticalOffset: Codec<VerticalOffset> = /* @__PURE__ */ codec("ydt3709-2020", "VerticalOffset", 19, $DefPositionOffset$shared.decodeVerticalOffset, $DefPositionOffset$shared.encodeVerticalOffset);

export type VertOffset_B07 = $DefPositionOffset$shared.VertOffset_B07;
export const VertOffset_B07: Codec<VertOffset_B07> = /* @__PURE__ */ codec("ydt3709-2020", "VertOffset-B07", 7, $DefPositionOffset$shared.decodeVertOffset_B07, $DefPositionOffset$shared.encodeVertOffset_B07);

export type VertOffset_B08 = $DefPositionOffset$shared.VertOffset_B08;
export const VertOffset_B08: Codec<VertOffset_B08> = /* @__PURE__ */ codec("ydt3709-2020", "VertOffset-B08", 8, $DefPositionOffset$shared.decodeVertOffset_B08, $DefPositionOffset$shared.encodeVertOffset_B08);

export type VertOffset_B09 = $DefPositionOffset$shared.VertOffset_B09;
export const VertOffset_B09: Codec<VertOffset_B09> = /* @__PURE__ */ codec("ydt3709-2020", "VertOffset-B09", 9, $DefPositionOffset$shared.decodeVertOffset_B09, $DefPositionOffset$shared.encodeVertOffset_B09);

export type VertOffset_B10 = $DefPositionOffset$shared.VertOffset_B10;
export const VertOffset_B10: Codec<VertOffset_B10> = /* @__PURE__ */ codec("ydt3709-2020", "VertOffset-B10", 10, $DefPositionOffset$shared.decodeVertOffset_B10, $DefPositionOffset$shared.encodeVertOffset_B10);

export type VertOffset_B11 = $DefPositionOffset$shared.VertOffset_B11;
export const VertOffset_B11: Codec<VertOffset_B11> = /* @__PURE__ */ codec("ydt3709-2020", "VertOffset-B11", 11, $DefPositionOffset$shared.decodeVertOffset_B11, $DefPositionOffset$shared.encodeVertOffset_B11);

export type VertOffset_B12 = $DefPositionOffset$shared.VertOffset_B12;
export const VertOffset_B12: Codec<VertOffset_B12> = /* @__PURE__ */ codec("ydt3709-2020", "VertOffset-B12", 12, $DefPositionOffset$shared.decodeVertOffset_B12, $DefPositionOffset$shared.encodeVertOffset_B12);

export type DSecond = $DefTime$shared.DSecond;
export const DSecond: Codec<DSecond> = /* @__PURE__ */ codec("ydt3709-2020", "DSecond", 16, $DefTime$shared.decodeDSecond, $DefTime$shared.encodeDSecond);

export type DYear = $DefTime$shared.DYear;
export const DYear: Codec<DYear> = /* @__PURE__ */ codec("ydt3709-2020", "DYear", 12, $DefTime$shared.decodeDYear, $DefTime$shared.encodeDYear);

export type DMonth = $DefTime$shared.DMonth;
export const DMonth: Codec<DMonth> = /* @__PURE__ */ codec("ydt3709-2020", "DMonth", 4, $DefTime$shared.decodeDMonth, $DefTime$shared.encodeDMonth);

export type DDay = $DefTime$shared.DDay;
export const DDay: Codec<DDay> = /* @__PURE__ */ codec("ydt3709-2020", "DDay", 5, $DefTime$shared.decodeDDay, $DefTime$shared.encodeDDay);

export type DMinute = $DefTime$shared.DMinute;
export const DMinute: Codec<DMinute> = /* @__PURE__ */ codec("ydt3709-2020", "DMinute", 6, $DefTime$shared.decodeDMinute, $DefTime$shared.encodeDMinute);

export type DDateTime = $DefTime$shared.DDateTime;
export const DDateTime: Codec<DDateTime> = /* @__PURE__ */ codec("ydt3709-2020", "DDateTime", 66, $DefTime$shared.decodeDDateTime, $DefTime$shared.encodeDDateTime);

export type MinuteOfTheYear = $DefTime$shared.MinuteOfTheYear;
export const MinuteOfTheYear: Codec<MinuteOfTheYear> = /* @__PURE__ */ codec("ydt3709-2020", "MinuteOfTheYear", 20, $DefTime$shared.decodeMinuteOfTheYear, $DefTime$shared.encodeMinuteOfTheYear);

export type TimeMark = $DefTime$shared.TimeMark;
export const TimeMark: Codec<TimeMark> = /* @__PURE__ */ codec("ydt3709-2020", "TimeMark", 16, $DefTime$shared.decodeTimeMark, $DefTime$shared.encodeTimeMark);

export type TimeOffset = $DefTime$shared.TimeOffset;
export const TimeOffset: Codec<TimeOffset> = /* @__PURE__ */ codec("ydt3709-2020", "TimeOffset", 16, $DefTime$shared.decodeTimeOffset, $DefTime$shared.encodeTimeOffset);

export type TimeConfidence = $DefTime$shared.TimeConfidence;
export const TimeConfidence: Codec<TimeConfidence> = /* @__PURE__ */ codec("ydt3709-2020", "TimeConfidence", 6, $DefTime$shared.decodeTimeConfidence, $DefTime$shared.encodeTimeConfidence);

export type MapData = $Map.MapData;
export const MapData: Codec<MapData> = /* @__PURE__ */ codec("ydt3709-2020", "MapData", 118918946, $Map.decodeMapData, $Map.encodeMapData);

export type LaneList = $MapLane.LaneList;
export const LaneList: Codec<LaneList> = /* @__PURE__ */ codec("ydt3709-2020", "LaneList", 111397, $MapLane.decodeLaneList, $MapLane.encodeLaneList);

export type LaneID = $MapLane$shared.LaneID;
export const LaneID: Codec<LaneID> = /* @__PURE__ */ codec("ydt3709-2020", "LaneID", 8, $MapLane$shared.decodeLaneID, $MapLane$shared.encodeLaneID);

export type LaneWidth = $MapLane$shared.LaneWidth;
export const LaneWidth: Codec<LaneWidth> = /* @__PURE__ */ codec("ydt3709-2020", "LaneWidth", 15, $MapLane$shared.decodeLaneWidth, $MapLane$shared.encodeLaneWidth);

export type Connection = $MapLane$shared.Connection;
export const Connection: Codec<Connection> = /* @__PURE__ */ codec("ydt3709-2020", "Connection", 64, $MapLane$shared.decodeConnection, $MapLane$shared.encodeConnection);

export type ConnectingLane = $MapLane$shared.ConnectingLane;
export const ConnectingLane: Codec<ConnectingLane> = /* @__PURE__ */ codec("ydt3709-2020", "ConnectingLane", 21, $MapLane$shared.decodeConnectingLane, $MapLane$shared.encodeConnectingLane);

export type AllowedManeuvers = $MapLane$shared.AllowedManeuvers;
export const AllowedManeuvers: NamedBitsCodec<"maneuverStraightAllowed" | "maneuverLeftAllowed" | "maneuverRightAllowed" | "maneuverUTurnAllowed" | "maneuverLeftTurnOnRedAllowed" | "maneuverRightTurnOnRedAllowed" | "maneuverLaneChangeAllowed" | "maneuverNoStoppingAllowed" | "yieldAllwaysRequired" | "goWithHalt" | "caution" | "reserved1"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<AllowedManeuvers>("ydt3709-2020", "AllowedManeuvers", 12, $MapLane$shared.decodeAllowedManeuvers, $MapLane$shared.encodeAllowedManeuvers),
  "bits",
  {
    maneuverStraightAllowed: 1,
    maneuverLeftAllowed: 2,
    maneuverRightAllowed: 4,
    maneuverUTurnAllowed: 8,
    maneuverLeftTurnOnRedAllowed: 16,
    maneuverRightTurnOnRedAllowed: 32,
    maneuverLaneChangeAllowed: 64,
    maneuverNoStoppingAllowed: 128,
    yieldAllwaysRequired: 256,
    goWithHalt: 512,
    caution: 1024,
    reserved1: 2048,
  },
);

export type LaneAttributes = $MapLane$shared.LaneAttributes;
export const LaneAttributes: Codec<LaneAttributes> = /* @__PURE__ */ codec("ydt3709-2020", "LaneAttributes", 56, $MapLane$shared.decodeLaneAttributes, $MapLane$shared.encodeLaneAttributes);

export type LaneSharing = $MapLane$shared.LaneSharing;
export const LaneSharing: NamedBitsCodec<"overlappingLaneDescriptionProvided" | "multipleLanesTreatedAsOneLane" | "otherNonMotorizedTrafficTypes" | "individualMotorizedVehicleTraffic" | "busVehicleTraffic" | "taxiVehicleTraffic" | "pedestriansTraffic" | "cyclistVehicleTraffic" | "trackedVehicleTraffic" | "pedestrianTraffic"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneSharing>("ydt3709-2020", "LaneSharing", 10, $MapLane$shared.decodeLaneSharing, $MapLane$shared.encodeLaneSharing),
  "bits",
  {
    overlappingLaneDescriptionProvided: 1,
    multipleLanesTreatedAsOneLane: 2,
    otherNonMotorizedTrafficTypes: 4,
    individualMotorizedVehicleTraffic: 8,
    busVehicleTraffic: 16,
    taxiVehicleTraffic: 32,
    pedestriansTraffic: 64,
    cyclistVehicleTraffic: 128,
    trackedVehicleTraffic: 256,
    pedestrianTraffic: 512,
  },
);

export type LaneTypeAttributes = $MapLane$shared.LaneTypeAttributes;
export const LaneTypeAttributes: Codec<LaneTypeAttributes> = /* @__PURE__ */ codec("ydt3709-2020", "LaneTypeAttributes", 45, $MapLane$shared.decodeLaneTypeAttributes, $MapLane$shared.encodeLaneTypeAttributes);

export type LaneAttributes_Crosswalk = $MapLane$shared.LaneAttributes_Crosswalk;
export const LaneAttributes_Crosswalk: NamedBitsCodec<"crosswalkRevocableLane" | "bicyleUseAllowed" | "isXwalkFlyOverLane" | "fixedCycleTime" | "biDirectionalCycleTimes" | "hasPushToWalkButton" | "audioSupport" | "rfSignalRequestPresent" | "unsignalizedSegmentsPresent"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Crosswalk>("ydt3709-2020", "LaneAttributes-Crosswalk", 16, $MapLane$shared.decodeLaneAttributes_Crosswalk, $MapLane$shared.encodeLaneAttributes_Crosswalk),
  "bits",
  {
    crosswalkRevocableLane: 1,
    bicyleUseAllowed: 2,
    isXwalkFlyOverLane: 4,
    fixedCycleTime: 8,
    biDirectionalCycleTimes: 16,
    hasPushToWalkButton: 32,
    audioSupport: 64,
    rfSignalRequestPresent: 128,
    unsignalizedSegmentsPresent: 256,
  },
);

export type LaneAttributes_Bike = $MapLane$shared.LaneAttributes_Bike;
export const LaneAttributes_Bike: NamedBitsCodec<"bikeRevocableLane" | "pedestrianUseAllowed" | "isBikeFlyOverLane" | "fixedCycleTime" | "biDirectionalCycleTimes" | "isolatedByBarrier" | "unsignalizedSegmentsPresent"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Bike>("ydt3709-2020", "LaneAttributes-Bike", 16, $MapLane$shared.decodeLaneAttributes_Bike, $MapLane$shared.encodeLaneAttributes_Bike),
  "bits",
  {
    bikeRevocableLane: 1,
    pedestrianUseAllowed: 2,
    isBikeFlyOverLane: 4,
    fixedCycleTime: 8,
    biDirectionalCycleTimes: 16,
    isolatedByBarrier: 32,
    unsignalizedSegmentsPresent: 64,
  },
);

export type LaneAttributes_Sidewalk = $MapLane$shared.LaneAttributes_Sidewalk;
export const LaneAttributes_Sidewalk: NamedBitsCodec<"sidewalk-RevocableLane" | "bicyleUseAllowed" | "isSidewalkFlyOverLane" | "walkBikes"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Sidewalk>("ydt3709-2020", "LaneAttributes-Sidewalk", 16, $MapLane$shared.decodeLaneAttributes_Sidewalk, $MapLane$shared.encodeLaneAttributes_Sidewalk),
  "bits",
  {
    "sidewalk-RevocableLane": 1,
    bicyleUseAllowed: 2,
    isSidewalkFlyOverLane: 4,
    walkBikes: 8,
  },
);

export type LaneAttributes_Barrier = $MapLane$shared.LaneAttributes_Barrier;
export const LaneAttributes_Barrier: NamedBitsCodec<"median-RevocableLane" | "median" | "whiteLineHashing" | "stripedLines" | "doubleStripedLines" | "trafficCones" | "constructionBarrier" | "trafficChannels" | "lowCurbs" | "highCurbs"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Barrier>("ydt3709-2020", "LaneAttributes-Barrier", 16, $MapLane$shared.decodeLaneAttributes_Barrier, $MapLane$shared.encodeLaneAttributes_Barrier),
  "bits",
  {
    "median-RevocableLane": 1,
    median: 2,
    whiteLineHashing: 4,
    stripedLines: 8,
    doubleStripedLines: 16,
    trafficCones: 32,
    constructionBarrier: 64,
    trafficChannels: 128,
    lowCurbs: 256,
    highCurbs: 512,
  },
);

export type LaneAttributes_Striping = $MapLane$shared.LaneAttributes_Striping;
export const LaneAttributes_Striping: NamedBitsCodec<"stripeToConnectingLanesRevocableLane" | "stripeDrawOnLeft" | "stripeDrawOnRight" | "stripeToConnectingLanesLeft" | "stripeToConnectingLanesRight" | "stripeToConnectingLanesAhead"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Striping>("ydt3709-2020", "LaneAttributes-Striping", 16, $MapLane$shared.decodeLaneAttributes_Striping, $MapLane$shared.encodeLaneAttributes_Striping),
  "bits",
  {
    stripeToConnectingLanesRevocableLane: 1,
    stripeDrawOnLeft: 2,
    stripeDrawOnRight: 4,
    stripeToConnectingLanesLeft: 8,
    stripeToConnectingLanesRight: 16,
    stripeToConnectingLanesAhead: 32,
  },
);

export type LaneAttributes_TrackedVehicle = $MapLane$shared.LaneAttributes_TrackedVehicle;
export const LaneAttributes_TrackedVehicle: NamedBitsCodec<"spec-RevocableLane" | "spec-commuterRailRoadTrack" | "spec-lightRailRoadTrack" | "spec-heavyRailRoadTrack" | "spec-otherRailType"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_TrackedVehicle>("ydt3709-2020", "LaneAttributes-TrackedVehicle", 16, $MapLane$shared.decodeLaneAttributes_TrackedVehicle, $MapLane$shared.encodeLaneAttributes_TrackedVehicle),
  "bits",
  {
    "spec-RevocableLane": 1,
    "spec-commuterRailRoadTrack": 2,
    "spec-lightRailRoadTrack": 4,
    "spec-heavyRailRoadTrack": 8,
    "spec-otherRailType": 16,
  },
);

export type LaneAttributes_Parking = $MapLane$shared.LaneAttributes_Parking;
export const LaneAttributes_Parking: NamedBitsCodec<"parkingRevocableLane" | "parallelParkingInUse" | "headInParkingInUse" | "doNotParkZone" | "parkingForBusUse" | "parkingForTaxiUse" | "noPublicParkingUse"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Parking>("ydt3709-2020", "LaneAttributes-Parking", 16, $MapLane$shared.decodeLaneAttributes_Parking, $MapLane$shared.encodeLaneAttributes_Parking),
  "bits",
  {
    parkingRevocableLane: 1,
    parallelParkingInUse: 2,
    headInParkingInUse: 4,
    doNotParkZone: 8,
    parkingForBusUse: 16,
    parkingForTaxiUse: 32,
    noPublicParkingUse: 64,
  },
);

export type LinkList = $MapLink.LinkList;
export const LinkList: Codec<LinkList> = /* @__PURE__ */ codec("ydt3709-2020", "LinkList", 3715653, $MapLink.decodeLinkList, $MapLink.encodeLinkList);

export type MovementList = $MapLink$shared.MovementList;
export const MovementList: Codec<MovementList> = /* @__PURE__ */ codec("ydt3709-2020", "MovementList", 1349, $MapLink$shared.decodeMovementList, $MapLink$shared.encodeMovementList);

export type Movement = $MapLink$shared.Movement;
export const Movement: Codec<Movement> = /* @__PURE__ */ codec("ydt3709-2020", "Movement", 42, $MapLink$shared.decodeMovement, $MapLink$shared.encodeMovement);

export type DescriptiveName = $MapNode$shared.DescriptiveName;
export const DescriptiveName: Codec<DescriptiveName> = /* @__PURE__ */ codec("ydt3709-2020", "DescriptiveName", 447, $MapNode$shared.decodeDescriptiveName, $MapNode$shared.encodeDescriptiveName);

export type NodeReferenceID = $MapNode$shared.NodeReferenceID;
export const NodeReferenceID: Codec<NodeReferenceID> = /* @__PURE__ */ codec("ydt3709-2020", "NodeReferenceID", 33, $MapNode$shared.decodeNodeReferenceID, $MapNode$shared.encodeNodeReferenceID);

export type RoadRegulatorID = $MapNode$shared.RoadRegulatorID;
export const RoadRegulatorID: Codec<RoadRegulatorID> = /* @__PURE__ */ codec("ydt3709-2020", "RoadRegulatorID", 16, $MapNode$shared.decodeRoadRegulatorID, $MapNode$shared.encodeRoadRegulatorID);

export type NodeID = $MapNode$shared.NodeID;
export const NodeID: Codec<NodeID> = /* @__PURE__ */ codec("ydt3709-2020", "NodeID", 16, $MapNode$shared.decodeNodeID, $MapNode$shared.encodeNodeID);

export type PointList = $MapPoint$shared.PointList;
export const PointList: Codec<PointList> = /* @__PURE__ */ codec("ydt3709-2020", "PointList", 2702, $MapPoint$shared.decodePointList, $MapPoint$shared.encodePointList);

export type RoadPoint = $MapPoint$shared.RoadPoint;
export const RoadPoint: Codec<RoadPoint> = /* @__PURE__ */ codec("ydt3709-2020", "RoadPoint", 87, $MapPoint$shared.decodeRoadPoint, $MapPoint$shared.encodeRoadPoint);

export type SpeedLimitList = $MapSpeedLimit$shared.SpeedLimitList;
export const SpeedLimitList: Codec<SpeedLimitList> = /* @__PURE__ */ codec("ydt3709-2020", "SpeedLimitList", 166, $MapSpeedLimit$shared.decodeSpeedLimitList, $MapSpeedLimit$shared.encodeSpeedLimitList);

export type RegulatorySpeedLimit = $MapSpeedLimit$shared.RegulatorySpeedLimit;
export const RegulatorySpeedLimit: Codec<RegulatorySpeedLimit> = /* @__PURE__ */ codec("ydt3709-2020", "RegulatorySpeedLimit", 18, $MapSpeedLimit$shared.decodeRegulatorySpeedLimit, $MapSpeedLimit$shared.encodeRegulatorySpeedLimit);

export type SpeedLimitType = $MapSpeedLimit$shared.SpeedLimitType;
export const SpeedLimitType: Codec<SpeedLimitType> = /* @__PURE__ */ codec("ydt3709-2020", "SpeedLimitType", 5, $MapSpeedLimit$shared.decodeSpeedLimitType, $MapSpeedLimit$shared.encodeSpeedLimitType);

export type MsgCount = $MsgFrame$shared.MsgCount;
export const MsgCount: Codec<MsgCount> = /* @__PURE__ */ codec("ydt3709-2020", "MsgCount", 7, $MsgFrame$shared.decodeMsgCount, $MsgFrame$shared.encodeMsgCount);

export type RTEList = $RSI$shared.RTEList;
export const RTEList: Codec<RTEList> = /* @__PURE__ */ codec("ydt3709-2020", "RTEList", 222635, $RSI$shared.decodeRTEList, $RSI$shared.encodeRTEList);

export type RTEData = $RSI$shared.RTEData;
export const RTEData: Codec<RTEData> = /* @__PURE__ */ codec("ydt3709-2020", "RTEData", 27829, $RSI$shared.decodeRTEData, $RSI$shared.encodeRTEData);

export type EventSource = $RSI$shared.EventSource;
export const EventSource: Codec<EventSource> = /* @__PURE__ */ codec("ydt3709-2020", "EventSource", 4, $RSI$shared.decodeEventSource, $RSI$shared.encodeEventSource);

export type EventType = $RSI$shared.EventType;
export const EventType: Codec<EventType> = /* @__PURE__ */ codec("ydt3709-2020", "EventType", 16, $RSI$shared.decodeEventType, $RSI$shared.encodeEventType);

export type RSITimeDetails = $RSI$shared.RSITimeDetails;
export const RSITimeDetails: Codec<RSITimeDetails> = /* @__PURE__ */ codec("ydt3709-2020", "RSITimeDetails", 49, $RSI$shared.decodeRSITimeDetails, $RSI$shared.encodeRSITimeDetails);

export type ReferencePathList = $RSI$shared.ReferencePathList;
export const ReferencePathList: Codec<ReferencePathList> = /* @__PURE__ */ codec("ydt3709-2020", "ReferencePathList", 22187, $RSI$shared.decodeReferencePathList, $RSI$shared.encodeReferencePathList);

export type ReferencePath = $RSI$shared.ReferencePath;
export const ReferencePath: Codec<ReferencePath> = /* @__PURE__ */ codec("ydt3709-2020", "ReferencePath", 2773, $RSI$shared.decodeReferencePath, $RSI$shared.encodeReferencePath);

export type RTSList = $RSI.RTSList;
export const RTSList: Codec<RTSList> = /* @__PURE__ */ codec("ydt3709-2020", "RTSList", 444788, $RSI.decodeRTSList, $RSI.encodeRTSList);

export type Description = $RSI$shared.Description;
export const Description: Codec<Description> = /* @__PURE__ */ codec("ydt3709-2020", "Description", 4106, $RSI$shared.decodeDescription, $RSI$shared.encodeDescription);

export type ReferenceLinkList = $RSI$shared.ReferenceLinkList;
export const ReferenceLinkList: Codec<ReferenceLinkList> = /* @__PURE__ */ codec("ydt3709-2020", "ReferenceLinkList", 1332, $RSI$shared.decodeReferenceLinkList, $RSI$shared.encodeReferenceLinkList);

export type ReferenceLink = $RSI$shared.ReferenceLink;
export const ReferenceLink: Codec<ReferenceLink> = /* @__PURE__ */ codec("ydt3709-2020", "ReferenceLink", 83, $RSI$shared.decodeReferenceLink, $RSI$shared.encodeReferenceLink);

export type ReferenceLanes = $RSI$shared.ReferenceLanes;
export const ReferenceLanes: NamedBitsCodec<"reserved" | "lane1" | "lane2" | "lane3" | "lane4" | "lane5" | "lane6" | "lane7" | "lane8" | "lane9" | "lane10" | "lane11" | "lane12" | "lane13" | "lane14" | "lane15"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<ReferenceLanes>("ydt3709-2020", "ReferenceLanes", 16, $RSI$shared.decodeReferenceLanes, $RSI$shared.encodeReferenceLanes),
  "bits",
  {
    reserved: 1,
    lane1: 2,
    lane2: 4,
    lane3: 8,
    lane4: 16,
    lane5: 32,
    lane6: 64,
    lane7: 128,
    lane8: 256,
    lane9: 512,
    lane10: 1024,
    lane11: 2048,
    lane12: 4096,
    lane13: 8192,
    lane14: 16384,
    lane15: 32768,
  },
);

export type SignType = $RSI$shared.SignType;
export const SignType: Codec<SignType> = /* @__PURE__ */ codec("ydt3709-2020", "SignType", 16, $RSI$shared.decodeSignType, $RSI$shared.encodeSignType);

export type RSIPriority = $RSI$shared.RSIPriority;
export const RSIPriority: Codec<RSIPriority> = /* @__PURE__ */ codec("ydt3709-2020", "RSIPriority", 8, $RSI$shared.decodeRSIPriority, $RSI$shared.encodeRSIPriority);

export type RoadsideSafetyMessage = $RSM$shared.RoadsideSafetyMessage;
export const RoadsideSafetyMessage: Codec<RoadsideSafetyMessage> = /* @__PURE__ */ codec("ydt3709-2020", "RoadsideSafetyMessage", 5724, $RSM$shared.decodeRoadsideSafetyMessage, $RSM$shared.encodeRoadsideSafetyMessage);

export type ParticipantList = $RSM$shared.ParticipantList;
export const ParticipantList: Codec<ParticipantList> = /* @__PURE__ */ codec("ydt3709-2020", "ParticipantList", 5572, $RSM$shared.decodeParticipantList, $RSM$shared.encodeParticipantList);

export type ParticipantType = $RSM$shared.ParticipantType;
export const ParticipantType: Codec<ParticipantType> = /* @__PURE__ */ codec("ydt3709-2020", "ParticipantType", 4, $RSM$shared.decodeParticipantType, $RSM$shared.encodeParticipantType);

export type IntersectionStateList = $SPATIntersectionState$shared.IntersectionStateList;
export const IntersectionStateList: Codec<IntersectionStateList> = /* @__PURE__ */ codec("ydt3709-2020", "IntersectionStateList", 975973, $SPATIntersectionState$shared.decodeIntersectionStateList, $SPATIntersectionState$shared.encodeIntersectionStateList);

export type IntersectionStatusObject = $SPATIntersectionState$shared.IntersectionStatusObject;
export const IntersectionStatusObject: NamedBitsCodec<"manualControlIsEnabled" | "stopTimeIsActivated" | "failureFlash" | "preemptIsActive" | "signalPriorityIsActive" | "fixedTimeOperation" | "trafficDependentOperation" | "standbyOperation" | "failureMode" | "off" | "recentMAPmessageUpdate" | "recentChangeInMAPassignedLanesIDsUsed" | "noValidMAPisAvailableAtThisTime" | "noValidSPATisAvailableAtThisTime"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<IntersectionStatusObject>("ydt3709-2020", "IntersectionStatusObject", 16, $SPATIntersectionState$shared.decodeIntersectionStatusObject, $SPATIntersectionState$shared.encodeIntersectionStatusObject),
  "bits",
  {
    manualControlIsEnabled: 1,
    stopTimeIsActivated: 2,
    failureFlash: 4,
    preemptIsActive: 8,
    signalPriorityIsActive: 16,
    fixedTimeOperation: 32,
    trafficDependentOperation: 64,
    standbyOperation: 128,
    failureMode: 256,
    off: 512,
    recentMAPmessageUpdate: 1024,
    recentChangeInMAPassignedLanesIDsUsed: 2048,
    noValidMAPisAvailableAtThisTime: 4096,
    noValidSPATisAvailableAtThisTime: 8192,
  },
);

export type PhaseList = $SPATIntersectionState$shared.PhaseList;
export const PhaseList: Codec<PhaseList> = /* @__PURE__ */ codec("ydt3709-2020", "PhaseList", 30404, $SPATIntersectionState$shared.decodePhaseList, $SPATIntersectionState$shared.encodePhaseList);

export type Phase = $SPATIntersectionState$shared.Phase;
export const Phase: Codec<Phase> = /* @__PURE__ */ codec("ydt3709-2020", "Phase", 1900, $SPATIntersectionState$shared.decodePhase, $SPATIntersectionState$shared.encodePhase);

export type PhaseStateList = $SPATIntersectionState$shared.PhaseStateList;
export const PhaseStateList: Codec<PhaseStateList> = /* @__PURE__ */ codec("ydt3709-2020", "PhaseStateList", 1892, $SPATIntersectionState$shared.decodePhaseStateList, $SPATIntersectionState$shared.encodePhaseStateList);

export type PhaseState = $SPATIntersectionState$shared.PhaseState;
export const PhaseState: Codec<PhaseState> = /* @__PURE__ */ codec("ydt3709-2020", "PhaseState", 118, $SPATIntersectionState$shared.decodePhaseState, $SPATIntersectionState$shared.encodePhaseState);

export type UTCTiming = $SPATIntersectionState$shared.UTCTiming;
export const UTCTiming: Codec<UTCTiming> = /* @__PURE__ */ codec("ydt3709-2020", "UTCTiming", 109, $SPATIntersectionState$shared.decodeUTCTiming, $SPATIntersectionState$shared.encodeUTCTiming);

export type TimeCountingDown = $SPATIntersectionState$shared.TimeCountingDown;
export const TimeCountingDown: Codec<TimeCountingDown> = /* @__PURE__ */ codec("ydt3709-2020", "TimeCountingDown", 109, $SPATIntersectionState$shared.decodeTimeCountingDown, $SPATIntersectionState$shared.encodeTimeCountingDown);

export type PhaseID = $SPATIntersectionState$shared.PhaseID;
export const PhaseID: Codec<PhaseID> = /* @__PURE__ */ codec("ydt3709-2020", "PhaseID", 8, $SPATIntersectionState$shared.decodePhaseID, $SPATIntersectionState$shared.encodePhaseID);

export type BrakeSystemStatus = $VehBrake$shared.BrakeSystemStatus;
export const BrakeSystemStatus: Codec<BrakeSystemStatus> = /* @__PURE__ */ codec("ydt3709-2020", "BrakeSystemStatus", 24, $VehBrake$shared.decodeBrakeSystemStatus, $VehBrake$shared.encodeBrakeSystemStatus);

export type BrakePedalStatus = $VehBrake$shared.BrakePedalStatus;
export const BrakePedalStatus: Codec<BrakePedalStatus> = /* @__PURE__ */ codec("ydt3709-2020", "BrakePedalStatus", 2, $VehBrake$shared.decodeBrakePedalStatus, $VehBrake$shared.encodeBrakePedalStatus);

export type BrakeAppliedStatus = $VehBrake$shared.BrakeAppliedStatus;
export const BrakeAppliedStatus: NamedBitsCodec<"unavailable" | "leftFront" | "leftRear" | "rightFront" | "rightRear"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<BrakeAppliedStatus>("ydt3709-2020", "BrakeAppliedStatus", 5, $VehBrake$shared.decodeBrakeAppliedStatus, $VehBrake$shared.encodeBrakeAppliedStatus),
  "bits",
  {
    unavailable: 1,
    leftFront: 2,
    leftRear: 4,
    rightFront: 8,
    rightRear: 16,
  },
);

export type BrakeBoostApplied = $VehBrake$shared.BrakeBoostApplied;
export const BrakeBoostApplied: Codec<BrakeBoostApplied> = /* @__PURE__ */ codec("ydt3709-2020", "BrakeBoostApplied", 2, $VehBrake$shared.decodeBrakeBoostApplied, $VehBrake$shared.encodeBrakeBoostApplied);

export type TractionControlStatus = $VehBrake$shared.TractionControlStatus;
export const TractionControlStatus: Codec<TractionControlStatus> = /* @__PURE__ */ codec("ydt3709-2020", "TractionControlStatus", 2, $VehBrake$shared.decodeTractionControlStatus, $VehBrake$shared.encodeTractionControlStatus);

export type AntiLockBrakeStatus = $VehBrake$shared.AntiLockBrakeStatus;
export const AntiLockBrakeStatus: Codec<AntiLockBrakeStatus> = /* @__PURE__ */ codec("ydt3709-2020", "AntiLockBrakeStatus", 2, $VehBrake$shared.decodeAntiLockBrakeStatus, $VehBrake$shared.encodeAntiLockBrakeStatus);

export type StabilityControlStatus = $VehBrake$shared.StabilityControlStatus;
export const StabilityControlStatus: Codec<StabilityControlStatus> = /* @__PURE__ */ codec("ydt3709-2020", "StabilityControlStatus", 2, $VehBrake$shared.decodeStabilityControlStatus, $VehBrake$shared.encodeStabilityControlStatus);

export type AuxiliaryBrakeStatus = $VehBrake$shared.AuxiliaryBrakeStatus;
export const AuxiliaryBrakeStatus: Codec<AuxiliaryBrakeStatus> = /* @__PURE__ */ codec("ydt3709-2020", "AuxiliaryBrakeStatus", 2, $VehBrake$shared.decodeAuxiliaryBrakeStatus, $VehBrake$shared.encodeAuxiliaryBrakeStatus);

export type BasicVehicleClass = $VehClass$shared.BasicVehicleClass;
export const BasicVehicleClass: NamedNumbersCodec<BasicVehicleClass, "unknownVehicleClass" | "specialVehicleClass" | "passenger-Vehicle-TypeUnknown" | "passenger-Vehicle-TypeOther" | "lightTruck-Vehicle-TypeUnknown" | "lightTruck-Vehicle-TypeOther" | "truck-Vehicle-TypeUnknown" | "truck-Vehicle-TypeOther" | "truck-axleCnt2" | "truck-axleCnt3" | "truck-axleCnt4" | "truck-axleCnt4Trailer" | "truck-axleCnt5Trailer" | "truck-axleCnt6Trailer" | "truck-axleCnt5MultiTrailer" | "truck-axleCnt6MultiTrailer" | "truck-axleCnt7MultiTrailer" | "motorcycle-TypeUnknown" | "motorcycle-TypeOther" | "motorcycle-Cruiser-Standard" | "motorcycle-SportUnclad" | "motorcycle-SportTouring" | "motorcycle-SuperSport" | "motorcycle-Touring" | "motorcycle-Trike" | "motorcycle-wPassengers" | "transit-TypeUnknown" | "transit-TypeOther" | "transit-BRT" | "transit-ExpressBus" | "transit-LocalBus" | "transit-SchoolBus" | "transit-FixedGuideway" | "transit-Paratransit" | "transit-Paratransit-Ambulance" | "emergency-TypeUnknown" | "emergency-TypeOther" | "emergency-Fire-Light-Vehicle" | "emergency-Fire-Heavy-Vehicle" | "emergency-Fire-Paramedic-Vehicle" | "emergency-Fire-Ambulance-Vehicle" | "emergency-Police-Light-Vehicle" | "emergency-Police-Heavy-Vehicle" | "emergency-Other-Responder" | "emergency-Other-Ambulance" | "otherTraveler-TypeUnknown" | "otherTraveler-TypeOther" | "otherTraveler-Pedestrian" | "otherTraveler-Visually-Disabled" | "otherTraveler-Physically-Disabled" | "otherTraveler-Bicycle" | "otherTraveler-Vulnerable-Roadworker" | "infrastructure-TypeUnknown" | "infrastructure-Fixed" | "infrastructure-Movable" | "equipped-CargoTrailer"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<BasicVehicleClass>("ydt3709-2020", "BasicVehicleClass", 8, $VehClass$shared.decodeBasicVehicleClass, $VehClass$shared.encodeBasicVehicleClass),
  "values",
  {
    unknownVehicleClass: 0,
    specialVehicleClass: 1,
    "passenger-Vehicle-TypeUnknown": 10,
    "passenger-Vehicle-TypeOther": 11,
    "lightTruck-Vehicle-TypeUnknown": 20,
    "lightTruck-Vehicle-TypeOther": 21,
    "truck-Vehicle-TypeUnknown": 25,
    "truck-Vehicle-TypeOther": 26,
    "truck-axleCnt2": 27,
    "truck-axleCnt3": 28,
    "truck-axleCnt4": 29,
    "truck-axleCnt4Trailer": 30,
    "truck-axleCnt5Trailer": 31,
    "truck-axleCnt6Trailer": 32,
    "truck-axleCnt5MultiTrailer": 33,
    "truck-axleCnt6MultiTrailer": 34,
    "truck-axleCnt7MultiTrailer": 35,
    "motorcycle-TypeUnknown": 40,
    "motorcycle-TypeOther": 41,
    "motorcycle-Cruiser-Standard": 42,
    "motorcycle-SportUnclad": 43,
    "motorcycle-SportTouring": 44,
    "motorcycle-SuperSport": 45,
    "motorcycle-Touring": 46,
    "motorcycle-Trike": 47,
    "motorcycle-wPassengers": 48,
    "transit-TypeUnknown": 50,
    "transit-TypeOther": 51,
    "transit-BRT": 52,
    "transit-ExpressBus": 53,
    "transit-LocalBus": 54,
    "transit-SchoolBus": 55,
    "transit-FixedGuideway": 56,
    "transit-Paratransit": 57,
    "transit-Paratransit-Ambulance": 58,
    "emergency-TypeUnknown": 60,
    "emergency-TypeOther": 61,
    "emergency-Fire-Light-Vehicle": 62,
    "emergency-Fire-Heavy-Vehicle": 63,
    "emergency-Fire-Paramedic-Vehicle": 64,
    "emergency-Fire-Ambulance-Vehicle": 65,
    "emergency-Police-Light-Vehicle": 66,
    "emergency-Police-Heavy-Vehicle": 67,
    "emergency-Other-Responder": 68,
    "emergency-Other-Ambulance": 69,
    "otherTraveler-TypeUnknown": 80,
    "otherTraveler-TypeOther": 81,
    "otherTraveler-Pedestrian": 82,
    "otherTraveler-Visually-Disabled": 83,
    "otherTraveler-Physically-Disabled": 84,
    "otherTraveler-Bicycle": 85,
    "otherTraveler-Vulnerable-Roadworker": 86,
    "infrastructure-TypeUnknown": 90,
    "infrastructure-Fixed": 91,
    "infrastructure-Movable": 92,
    "equipped-CargoTrailer": 93,
  },
);

export type FuelType = $VehClass$shared.FuelType;
export const FuelType: NamedNumbersCodec<FuelType, "unknownFuel" | "gasoline" | "ethanol" | "diesel" | "electric" | "hybrid" | "hydrogen" | "natGasLiquid" | "natGasComp" | "propane"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<FuelType>("ydt3709-2020", "FuelType", 4, $VehClass$shared.decodeFuelType, $VehClass$shared.encodeFuelType),
  "values",
  {
    unknownFuel: 0,
    gasoline: 1,
    ethanol: 2,
    diesel: 3,
    electric: 4,
    hybrid: 5,
    hydrogen: 6,
    natGasLiquid: 7,
    natGasComp: 8,
    propane: 9,
  },
);

export type VehicleEmergencyExtensions = $VehEmgExt$shared.VehicleEmergencyExtensions;
export const VehicleEmergencyExtensions: Codec<VehicleEmergencyExtensions> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleEmergencyExtensions", 13, $VehEmgExt$shared.decodeVehicleEmergencyExtensions, $VehEmgExt$shared.encodeVehicleEmergencyExtensions);

export type ResponseType = $VehEmgExt$shared.ResponseType;
export const ResponseType: Codec<ResponseType> = /* @__PURE__ */ codec("ydt3709-2020", "ResponseType", 4, $VehEmgExt$shared.decodeResponseType, $VehEmgExt$shared.encodeResponseType);

export type SirenInUse = $VehEmgExt$shared.SirenInUse;
export const SirenInUse: Codec<SirenInUse> = /* @__PURE__ */ codec("ydt3709-2020", "SirenInUse", 2, $VehEmgExt$shared.decodeSirenInUse, $VehEmgExt$shared.encodeSirenInUse);

export type LightbarInUse = $VehEmgExt$shared.LightbarInUse;
export const LightbarInUse: Codec<LightbarInUse> = /* @__PURE__ */ codec("ydt3709-2020", "LightbarInUse", 3, $VehEmgExt$shared.decodeLightbarInUse, $VehEmgExt$shared.encodeLightbarInUse);

export type VehicleSafetyExtensions = $VehSafetyExt$shared.VehicleSafetyExtensions;
export const VehicleSafetyExtensions: Codec<VehicleSafetyExtensions> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleSafetyExtensions", 3467, $VehSafetyExt$shared.decodeVehicleSafetyExtensions, $VehSafetyExt$shared.encodeVehicleSafetyExtensions);

export type PathHistory = $VehSafetyExt$shared.PathHistory;
export const PathHistory: Codec<PathHistory> = /* @__PURE__ */ codec("ydt3709-2020", "PathHistory", 3355, $VehSafetyExt$shared.decodePathHistory, $VehSafetyExt$shared.encodePathHistory);

export type GNSSstatus = $VehSafetyExt$shared.GNSSstatus;
export const GNSSstatus: NamedBitsCodec<"unavailable" | "isHealthy" | "isMonitored" | "baseStationType" | "aPDOPofUnder5" | "inViewOfUnder5" | "localCorrectionsPresent" | "networkCorrectionsPresent"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<GNSSstatus>("ydt3709-2020", "GNSSstatus", 8, $VehSafetyExt$shared.decodeGNSSstatus, $VehSafetyExt$shared.encodeGNSSstatus),
  "bits",
  {
    unavailable: 1,
    isHealthy: 2,
    isMonitored: 4,
    baseStationType: 8,
    aPDOPofUnder5: 16,
    inViewOfUnder5: 32,
    localCorrectionsPresent: 64,
    networkCorrectionsPresent: 128,
  },
);

export type PathHistoryPointList = $VehSafetyExt$shared.PathHistoryPointList;
export const PathHistoryPointList: Codec<PathHistoryPointList> = /* @__PURE__ */ codec("ydt3709-2020", "PathHistoryPointList", 3133, $VehSafetyExt$shared.decodePathHistoryPointList, $VehSafetyExt$shared.encodePathHistoryPointList);

export type PathHistoryPoint = $VehSafetyExt$shared.PathHistoryPoint;
export const PathHistoryPoint: Codec<PathHistoryPoint> = /* @__PURE__ */ codec("ydt3709-2020", "PathHistoryPoint", 136, $VehSafetyExt$shared.decodePathHistoryPoint, $VehSafetyExt$shared.encodePathHistoryPoint);

export type PathPrediction = $VehSafetyExt$shared.PathPrediction;
export const PathPrediction: Codec<PathPrediction> = /* @__PURE__ */ codec("ydt3709-2020", "PathPrediction", 25, $VehSafetyExt$shared.decodePathPrediction, $VehSafetyExt$shared.encodePathPrediction);

export type Confidence = $VehSafetyExt$shared.Confidence;
export const Confidence: Codec<Confidence> = /* @__PURE__ */ codec("ydt3709-2020", "Confidence", 8, $VehSafetyExt$shared.decodeConfidence, $VehSafetyExt$shared.encodeConfidence);

export type RadiusOfCurvature = $VehSafetyExt$shared.RadiusOfCurvature;
export const RadiusOfCurvature: Codec<RadiusOfCurvature> = /* @__PURE__ */ codec("ydt3709-2020", "RadiusOfCurvature", 16, $VehSafetyExt$shared.decodeRadiusOfCurvature, $VehSafetyExt$shared.encodeRadiusOfCurvature);

export type VehicleSize = $VehSize$shared.VehicleSize;
export const VehicleSize: Codec<VehicleSize> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleSize", 30, $VehSize$shared.decodeVehicleSize, $VehSize$shared.encodeVehicleSize);

export type VehicleWidth = $VehSize$shared.VehicleWidth;
export const VehicleWidth: Codec<VehicleWidth> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleWidth", 10, $VehSize$shared.decodeVehicleWidth, $VehSize$shared.encodeVehicleWidth);

export type VehicleLength = $VehSize$shared.VehicleLength;
export const VehicleLength: Codec<VehicleLength> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleLength", 12, $VehSize$shared.decodeVehicleLength, $VehSize$shared.encodeVehicleLength);

export type VehicleHeight = $VehSize$shared.VehicleHeight;
export const VehicleHeight: Codec<VehicleHeight> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleHeight", 7, $VehSize$shared.decodeVehicleHeight, $VehSize$shared.encodeVehicleHeight);

export type TransmissionState = $VehStatus$shared.TransmissionState;
export const TransmissionState: Codec<TransmissionState> = /* @__PURE__ */ codec("ydt3709-2020", "TransmissionState", 3, $VehStatus$shared.decodeTransmissionState, $VehStatus$shared.encodeTransmissionState);

export type VehicleEventFlags = $VehStatus$shared.VehicleEventFlags;
export const VehicleEventFlags: NamedBitsCodec<"eventHazardLights" | "eventStopLineViolation" | "eventABSactivated" | "eventTractionControlLoss" | "eventStabilityControlactivated" | "eventHazardousMaterials" | "eventReserved1" | "eventHardBraking" | "eventLightsChanged" | "eventWipersChanged" | "eventFlatTire" | "eventDisabledVehicle" | "eventAirBagDeployment"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<VehicleEventFlags>("ydt3709-2020", "VehicleEventFlags", 41, $VehStatus$shared.decodeVehicleEventFlags, $VehStatus$shared.encodeVehicleEventFlags),
  "bits",
  {
    eventHazardLights: 1,
    eventStopLineViolation: 2,
    eventABSactivated: 4,
    eventTractionControlLoss: 8,
    eventStabilityControlactivated: 16,
    eventHazardousMaterials: 32,
    eventReserved1: 64,
    eventHardBraking: 128,
    eventLightsChanged: 256,
    eventWipersChanged: 512,
    eventFlatTire: 1024,
    eventDisabledVehicle: 2048,
    eventAirBagDeployment: 4096,
  },
);

export type ExteriorLights = $VehStatus$shared.ExteriorLights;
export const ExteriorLights: NamedBitsCodec<"lowBeamHeadlightsOn" | "highBeamHeadlightsOn" | "leftTurnSignalOn" | "rightTurnSignalOn" | "hazardSignalOn" | "automaticLightControlOn" | "daytimeRunningLightsOn" | "fogLightOn" | "parkingLightsOn"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<ExteriorLights>("ydt3709-2020", "ExteriorLights", 41, $VehStatus$shared.decodeExteriorLights, $VehStatus$shared.encodeExteriorLights),
  "bits",
  {
    lowBeamHeadlightsOn: 1,
    highBeamHeadlightsOn: 2,
    leftTurnSignalOn: 4,
    rightTurnSignalOn: 8,
    hazardSignalOn: 16,
    automaticLightControlOn: 32,
    daytimeRunningLightsOn: 64,
    fogLightOn: 128,
    parkingLightsOn: 256,
  },
);

export type BasicSafetyMessage = $BasicSafetyMessage$shared.BasicSafetyMessage;
export const BasicSafetyMessage: Codec<BasicSafetyMessage> = /* @__PURE__ */ codec("ydt3709-2020", "BasicSafetyMessage", 3868, $BasicSafetyMessage$shared.decodeBasicSafetyMessage, $BasicSafetyMessage$shared.encodeBasicSafetyMessage);

export type ConnectsToList = $ConnectsToList$shared.ConnectsToList;
export const ConnectsToList: Codec<ConnectsToList> = /* @__PURE__ */ codec("ydt3709-2020", "ConnectsToList", 515, $ConnectsToList$shared.decodeConnectsToList, $ConnectsToList$shared.encodeConnectsToList);

export type DHour = $DHour$shared.DHour;
export const DHour: Codec<DHour> = /* @__PURE__ */ codec("ydt3709-2020", "DHour", 5, $DHour$shared.decodeDHour, $DHour$shared.encodeDHour);

export type DTimeOffset = $DTimeOffset$shared.DTimeOffset;
export const DTimeOffset: Codec<DTimeOffset> = /* @__PURE__ */ codec("ydt3709-2020", "DTimeOffset", 11, $DTimeOffset$shared.decodeDTimeOffset, $DTimeOffset$shared.encodeDTimeOffset);

export type FullPositionVector = $FullPositionVector$shared.FullPositionVector;
export const FullPositionVector: Codec<FullPositionVector> = /* @__PURE__ */ codec("ydt3709-2020", "FullPositionVector", 211, $FullPositionVector$shared.decodeFullPositionVector, $FullPositionVector$shared.encodeFullPositionVector);

export type IntersectionState = $IntersectionState$shared.IntersectionState;
export const IntersectionState: Codec<IntersectionState> = /* @__PURE__ */ codec("ydt3709-2020", "IntersectionState", 30499, $IntersectionState$shared.decodeIntersectionState, $IntersectionState$shared.encodeIntersectionState);

export type Lane = $Lane.Lane;
export const Lane: Codec<Lane> = /* @__PURE__ */ codec("ydt3709-2020", "Lane", 3481, $Lane.decodeLane, $Lane.encodeLane);

export type LaneAttributes_Vehicle = $LaneAttributes_Vehicle$shared.LaneAttributes_Vehicle;
export const LaneAttributes_Vehicle: NamedBitsCodec<"isVehicleRevocableLane" | "isVehicleFlyOverLane" | "hovLaneUseOnly" | "restrictedToBusUse" | "restrictedToTaxiUse" | "restrictedFromPublicUse" | "hasIRbeaconCoverage" | "permissionOnRequest"> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ codec<LaneAttributes_Vehicle>("ydt3709-2020", "LaneAttributes-Vehicle", 41, $LaneAttributes_Vehicle$shared.decodeLaneAttributes_Vehicle, $LaneAttributes_Vehicle$shared.encodeLaneAttributes_Vehicle),
  "bits",
  {
    isVehicleRevocableLane: 1,
    isVehicleFlyOverLane: 2,
    hovLaneUseOnly: 4,
    restrictedToBusUse: 8,
    restrictedToTaxiUse: 16,
    restrictedFromPublicUse: 32,
    hasIRbeaconCoverage: 64,
    permissionOnRequest: 128,
  },
);

export type LightState = $LightState$shared.LightState;
export const LightState: Codec<LightState> = /* @__PURE__ */ codec("ydt3709-2020", "LightState", 5, $LightState$shared.decodeLightState, $LightState$shared.encodeLightState);

export type Link = $Link.Link;
export const Link: Codec<Link> = /* @__PURE__ */ codec("ydt3709-2020", "Link", 116114, $Link.decodeLink, $Link.encodeLink);

export type MessageFrame = $MessageFrame.MessageFrame;
export const MessageFrame: Codec<MessageFrame> = /* @__PURE__ */ codec("ydt3709-2020", "MessageFrame", 118918950, $MessageFrame.decodeMessageFrame, $MessageFrame.encodeMessageFrame);

export type Node = $Node.Node;
export const Node: Codec<Node> = /* @__PURE__ */ codec("ydt3709-2020", "Node", 3716216, $Node.decodeNode, $Node.encodeNode);

export type NodeList = $NodeList.NodeList;
export const NodeList: Codec<NodeList> = /* @__PURE__ */ codec("ydt3709-2020", "NodeList", 118918917, $NodeList.decodeNodeList, $NodeList.encodeNodeList);

export type ParticipantData = $ParticipantData$shared.ParticipantData;
export const ParticipantData: Codec<ParticipantData> = /* @__PURE__ */ codec("ydt3709-2020", "ParticipantData", 348, $ParticipantData$shared.decodeParticipantData, $ParticipantData$shared.encodeParticipantData);

export type PathPointList = $PathPointList$shared.PathPointList;
export const PathPointList: Codec<PathPointList> = /* @__PURE__ */ codec("ydt3709-2020", "PathPointList", 2757, $PathPointList$shared.decodePathPointList, $PathPointList$shared.encodePathPointList);

export type RTSData = $RTSData.RTSData;
export const RTSData: Codec<RTSData> = /* @__PURE__ */ codec("ydt3709-2020", "RTSData", 27799, $RTSData.decodeRTSData, $RTSData.encodeRTSData);

export type Radius = $Radius$shared.Radius;
export const Radius: Codec<Radius> = /* @__PURE__ */ codec("ydt3709-2020", "Radius", 16, $Radius$shared.decodeRadius, $Radius$shared.encodeRadius);

export type RoadSideInformation = $RoadSideInformation.RoadSideInformation;
export const RoadSideInformation: Codec<RoadSideInformation> = /* @__PURE__ */ codec("ydt3709-2020", "RoadSideInformation", 667598, $RoadSideInformation.decodeRoadSideInformation, $RoadSideInformation.encodeRoadSideInformation);

export type SPAT = $SPAT$shared.SPAT;
export const SPAT: Codec<SPAT> = /* @__PURE__ */ codec("ydt3709-2020", "SPAT", 976467, $SPAT$shared.decodeSPAT, $SPAT$shared.encodeSPAT);

export type SourceType = $SourceType$shared.SourceType;
export const SourceType: Codec<SourceType> = /* @__PURE__ */ codec("ydt3709-2020", "SourceType", 4, $SourceType$shared.decodeSourceType, $SourceType$shared.encodeSourceType);

export type TimeChangeDetails = $TimeChangeDetails$shared.TimeChangeDetails;
export const TimeChangeDetails: Codec<TimeChangeDetails> = /* @__PURE__ */ codec("ydt3709-2020", "TimeChangeDetails", 111, $TimeChangeDetails$shared.decodeTimeChangeDetails, $TimeChangeDetails$shared.encodeTimeChangeDetails);

export type VehicleClassification = $VehicleClassification$shared.VehicleClassification;
export const VehicleClassification: Codec<VehicleClassification> = /* @__PURE__ */ codec("ydt3709-2020", "VehicleClassification", 14, $VehicleClassification$shared.decodeVehicleClassification, $VehicleClassification$shared.encodeVehicleClassification);
