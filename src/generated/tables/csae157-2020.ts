// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import type { Schema } from "./model.js";
import * as shared from "./shared.js";

export const schema: Schema = {
  edition: "csae157-2020",
  types: {
    AccelerationSet4Way: shared.AccelerationSet4Way,
    Acceleration: shared.Acceleration,
    VerticalAcceleration: shared.VerticalAcceleration,
    YawRate: shared.YawRate,
    Speed: shared.Speed,
    Heading: shared.Heading,
    CoarseHeading: shared.CoarseHeading,
    SteeringWheelAngle: shared.SteeringWheelAngle,
    MotionConfidenceSet: shared.MotionConfidenceSet,
    HeadingConfidence: shared.HeadingConfidence,
    SpeedConfidence: shared.SpeedConfidence,
    SteeringWheelAngleConfidence: shared.SteeringWheelAngleConfidence,
    Latitude: shared.Latitude,
    Longitude: shared.Longitude,
    Elevation: shared.Elevation,
    PositionConfidenceSet: shared.PositionConfidenceSet,
    PositionConfidence: shared.PositionConfidence,
    ElevationConfidence: shared.ElevationConfidence,
    Position3D: shared.Position3D,
    SemiMajorAxisAccuracy: shared.SemiMajorAxisAccuracy,
    SemiMinorAxisAccuracy: shared.SemiMinorAxisAccuracy,
    SemiMajorAxisOrientation: shared.SemiMajorAxisOrientation,
    PositionalAccuracy: shared.PositionalAccuracy,
    PositionOffsetLLV: shared.PositionOffsetLLV,
    "OffsetLL-B12": shared.OffsetLL_B12,
    "OffsetLL-B14": shared.OffsetLL_B14,
    "OffsetLL-B16": shared.OffsetLL_B16,
    "OffsetLL-B18": shared.OffsetLL_B18,
    "OffsetLL-B22": shared.OffsetLL_B22,
    "OffsetLL-B24": shared.OffsetLL_B24,
    "Position-LL-24B": shared.Position_LL_24B,
    "Position-LL-28B": shared.Position_LL_28B,
    "Position-LL-32B": shared.Position_LL_32B,
    "Position-LL-36B": shared.Position_LL_36B,
    "Position-LL-44B": shared.Position_LL_44B,
    "Position-LL-48B": shared.Position_LL_48B,
    "Position-LLmD-64b": shared.Position_LLmD_64b,
    PositionOffsetLL: shared.PositionOffsetLL,
    VerticalOffset: shared.VerticalOffset,
    "VertOffset-B07": shared.VertOffset_B07,
    "VertOffset-B08": shared.VertOffset_B08,
    "VertOffset-B09": shared.VertOffset_B09,
    "VertOffset-B10": shared.VertOffset_B10,
    "VertOffset-B11": shared.VertOffset_B11,
    "VertOffset-B12": shared.VertOffset_B12,
    DSecond: shared.DSecond,
    DYear: shared.DYear,
    DMonth: shared.DMonth,
    DDay: shared.DDay,
    DMinute: shared.DMinute,
    DDateTime: shared.DDateTime,
    MinuteOfTheYear: shared.MinuteOfTheYear,
    TimeMark: shared.TimeMark,
    TimeOffset: shared.TimeOffset,
    TimeConfidence: shared.TimeConfidence,
    MapData: shared.MapData,
    LaneList: shared.LaneList,
    LaneID: shared.LaneID,
    LaneWidth: shared.LaneWidth,
    Connection: shared.Connection,
    ConnectingLane: shared.ConnectingLane,
    AllowedManeuvers: shared.AllowedManeuvers,
    LaneAttributes: shared.LaneAttributes,
    LaneSharing: shared.LaneSharing,
    LaneTypeAttributes: shared.LaneTypeAttributes,
    "LaneAttributes-Crosswalk": shared.LaneAttributes_Crosswalk,
    "LaneAttributes-Bike": shared.LaneAttributes_Bike,
    "LaneAttributes-Sidewalk": shared.LaneAttributes_Sidewalk,
    "LaneAttributes-Barrier": shared.LaneAttributes_Barrier,
    "LaneAttributes-Striping": shared.LaneAttributes_Striping,
    "LaneAttributes-TrackedVehicle": shared.LaneAttributes_TrackedVehicle,
    "LaneAttributes-Parking": shared.LaneAttributes_Parking,
    LinkList: shared.LinkList,
    MovementList: shared.MovementList,
    Movement: shared.Movement,
    DescriptiveName: shared.DescriptiveName,
    NodeReferenceID: shared.NodeReferenceID,
    RoadRegulatorID: shared.RoadRegulatorID,
    NodeID: shared.NodeID,
    PointList: shared.PointList,
    RoadPoint: shared.RoadPoint,
    SpeedLimitList: shared.SpeedLimitList,
    RegulatorySpeedLimit: shared.RegulatorySpeedLimit,
    SpeedLimitType: shared.SpeedLimitType,
    MsgCount: shared.MsgCount,
    RTEList: shared.RTEList,
    RTEData: shared.RTEData,
    EventSource: shared.EventSource,
    EventType: shared.EventType,
    RSITimeDetails: shared.RSITimeDetails,
    ReferencePathList: shared.ReferencePathList,
    ReferencePath: shared.ReferencePath,
    RTSList: shared.RTSList,
    Description: shared.Description,
    ReferenceLinkList: shared.ReferenceLinkList,
    ReferenceLink: shared.ReferenceLink,
    ReferenceLanes: shared.ReferenceLanes,
    SignType: shared.SignType,
    RSIPriority: shared.RSIPriority,
    RoadsideSafetyMessage: shared.RoadsideSafetyMessage,
    ParticipantList: shared.ParticipantList,
    ParticipantType: shared.ParticipantType,
    IntersectionStateList: shared.IntersectionStateList,
    IntersectionStatusObject: shared.IntersectionStatusObject,
    PhaseList: shared.PhaseList,
    Phase: shared.Phase,
    PhaseStateList: shared.PhaseStateList,
    PhaseState: shared.PhaseState,
    UTCTiming: shared.UTCTiming,
    TimeCountingDown: shared.TimeCountingDown,
    PhaseID: shared.PhaseID,
    BrakeSystemStatus: shared.BrakeSystemStatus,
    BrakePedalStatus: shared.BrakePedalStatus,
    BrakeAppliedStatus: shared.BrakeAppliedStatus,
    BrakeBoostApplied: shared.BrakeBoostApplied,
    TractionControlStatus: shared.TractionControlStatus,
    AntiLockBrakeStatus: shared.AntiLockBrakeStatus,
    StabilityControlStatus: shared.StabilityControlStatus,
    AuxiliaryBrakeStatus: shared.AuxiliaryBrakeStatus,
    BasicVehicleClass: shared.BasicVehicleClass,
    FuelType: shared.FuelType,
    VehicleEmergencyExtensions: shared.VehicleEmergencyExtensions,
    ResponseType: shared.ResponseType,
    SirenInUse: shared.SirenInUse,
    LightbarInUse: shared.LightbarInUse,
    VehicleSafetyExtensions: shared.VehicleSafetyExtensions,
    PathHistory: shared.PathHistory,
    GNSSstatus: shared.GNSSstatus,
    PathHistoryPointList: shared.PathHistoryPointList,
    PathHistoryPoint: shared.PathHistoryPoint,
    PathPrediction: shared.PathPrediction,
    Confidence: shared.Confidence,
    RadiusOfCurvature: shared.RadiusOfCurvature,
    VehicleSize: shared.VehicleSize,
    VehicleWidth: shared.VehicleWidth,
    VehicleLength: shared.VehicleLength,
    VehicleHeight: shared.VehicleHeight,
    TransmissionState: shared.TransmissionState,
    VehicleEventFlags: shared.VehicleEventFlags,
    ExteriorLights: shared.ExteriorLights,
    BasicSafetyMessage: shared.BasicSafetyMessage,
    ConnectsToList: shared.ConnectsToList,
    DHour: shared.DHour,
    DTimeOffset: shared.DTimeOffset,
    FullPositionVector: shared.FullPositionVector,
    IntersectionState: shared.IntersectionState,
    Lane: shared.Lane,
    "LaneAttributes-Vehicle": {
      name: "LaneAttributes-Vehicle",
      module: "LaneAttributes-Vehicle",
      type: {
        kind: "BIT STRING",
        size: { lower: 8, upper: 8, extensible: true },
        bits: [
          { name: "isVehicleRevocableLane", position: 0 },
          { name: "isRampLane", position: 1 },
          { name: "hovLaneUseOnly", position: 2 },
          { name: "restrictedToBusUse", position: 3 },
          { name: "restrictedToTaxiUse", position: 4 },
          { name: "restrictedFromPublicUse", position: 5 },
          { name: "emergencyLane", position: 6 },
          { name: "permissionOnRequest", position: 7 },
        ],
      },
    },
    LightState: shared.LightState,
    Link: shared.Link,
    MessageFrame: {
      name: "MessageFrame",
      module: "MessageFrame",
      type: {
        kind: "CHOICE",
        root: [
          { name: "bsmFrame", type: { kind: "REFERENCE", name: "BasicSafetyMessage" } },
          { name: "mapFrame", type: { kind: "REFERENCE", name: "MapData" } },
          { name: "rsmFrame", type: { kind: "REFERENCE", name: "RoadsideSafetyMessage" } },
          { name: "spatFrame", type: { kind: "REFERENCE", name: "SPAT" } },
          { name: "rsiFrame", type: { kind: "REFERENCE", name: "RoadSideInformation" } },
        ],
        additions: [{ name: "msgFrameExt", type: { kind: "REFERENCE", name: "MessageFrameExt" } }],
      },
    },
    Node: {
      name: "Node",
      module: "Node",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "name",
            type: { kind: "REFERENCE", name: "DescriptiveName" },
            optional: true,
          },
          {
            name: "id",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          { name: "refPos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
          { name: "inLinks", type: { kind: "REFERENCE", name: "LinkList" }, optional: true },
        ],
        additions: [
          {
            name: "inLinks-ex",
            type: { kind: "REFERENCE", name: "LinkExList" },
            optional: true,
          },
          {
            name: "prohibitedzone",
            type: { kind: "REFERENCE", name: "ProhibitedZone" },
            optional: true,
          },
        ],
      },
    },
    NodeList: shared.NodeList,
    ParticipantData: shared.ParticipantData,
    PathPointList: shared.PathPointList,
    RTSData: {
      name: "RTSData",
      module: "RTSData",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "rtsId",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: false,
          },
          { name: "signType", type: { kind: "REFERENCE", name: "SignType" }, optional: false },
          {
            name: "signPos",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: true,
          },
          {
            name: "description",
            type: { kind: "REFERENCE", name: "Description" },
            optional: true,
          },
          {
            name: "timeDetails",
            type: { kind: "REFERENCE", name: "RSITimeDetails" },
            optional: true,
          },
          {
            name: "priority",
            type: { kind: "REFERENCE", name: "RSIPriority" },
            optional: true,
          },
          {
            name: "referencePaths",
            type: { kind: "REFERENCE", name: "ReferencePathList" },
            optional: true,
          },
          {
            name: "referenceLinks",
            type: { kind: "REFERENCE", name: "ReferenceLinkList" },
            optional: true,
          },
        ],
        additions: [
          {
            name: "auxiliarySign",
            type: { kind: "REFERENCE", name: "AuxiliarySign" },
            optional: true,
          },
        ],
      },
    },
    Radius: shared.Radius,
    RoadSideInformation: shared.RoadSideInformation,
    SPAT: shared.SPAT,
    SourceType: shared.SourceType,
    TimeChangeDetails: shared.TimeChangeDetails,
    VehicleClassification: shared.VehicleClassification,
    LinkExList: {
      name: "LinkExList",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "LinkEx" },
      },
    },
    LinkEx: {
      name: "LinkEx",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "name",
            type: { kind: "REFERENCE", name: "DescriptiveName" },
            optional: true,
          },
          {
            name: "upstreamNodeId",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          {
            name: "speedLimits",
            type: { kind: "REFERENCE", name: "SpeedLimitList" },
            optional: true,
          },
          {
            name: "linkWidth",
            type: { kind: "REFERENCE", name: "LaneWidth" },
            optional: true,
          },
          { name: "refLine", type: { kind: "REFERENCE", name: "PointList" }, optional: true },
          {
            name: "movements-ex",
            type: { kind: "REFERENCE", name: "MovementExList" },
            optional: true,
          },
          {
            name: "sections",
            type: { kind: "REFERENCE", name: "SectionList" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    MovementExList: {
      name: "MovementExList",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "MovementEx" },
      },
    },
    MovementEx: {
      name: "MovementEx",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "remoteIntersection",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          { name: "phaseId", type: { kind: "REFERENCE", name: "PhaseID" }, optional: true },
          {
            name: "turn-direction",
            type: { kind: "REFERENCE", name: "Maneuver" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    Maneuver: {
      name: "Maneuver",
      module: "MapExtension",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "maneuverStraight", value: 0 },
          { name: "maneuverLeftTurn", value: 1 },
          { name: "maneuverRightTurn", value: 2 },
          { name: "maneuverUTurn", value: 3 },
        ],
        additions: [],
      },
    },
    SectionList: {
      name: "SectionList",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 16, extensible: false },
        element: { kind: "REFERENCE", name: "Section" },
      },
    },
    Section: {
      name: "Section",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "secId", type: { kind: "REFERENCE", name: "SectionId" }, optional: false },
          { name: "lanes", type: { kind: "REFERENCE", name: "LaneExList" }, optional: false },
        ],
        additions: [],
      },
    },
    SectionId: {
      name: "SectionId",
      module: "MapExtension",
      type: { kind: "INTEGER", lower: 1, upper: 63, extensible: false },
    },
    LaneExList: {
      name: "LaneExList",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "LaneEx" },
      },
    },
    LaneEx: {
      name: "LaneEx",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "laneRefID",
            type: { kind: "REFERENCE", name: "LaneRefID" },
            optional: false,
          },
          {
            name: "laneWidth",
            type: { kind: "REFERENCE", name: "LaneWidth" },
            optional: true,
          },
          {
            name: "laneAttributes",
            type: { kind: "REFERENCE", name: "LaneAttributes" },
            optional: true,
          },
          {
            name: "maneuvers",
            type: { kind: "REFERENCE", name: "AllowedManeuvers" },
            optional: true,
          },
          {
            name: "connectsTo-ex",
            type: { kind: "REFERENCE", name: "ConnectsToExList" },
            optional: true,
          },
          {
            name: "speedLimits",
            type: { kind: "REFERENCE", name: "SpeedLimitList" },
            optional: true,
          },
          {
            name: "st-points",
            type: { kind: "REFERENCE", name: "STPointList" },
            optional: true,
          },
          {
            name: "laneLineType",
            type: { kind: "REFERENCE", name: "LaneLineType" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    LaneLineType: {
      name: "LaneLineType",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "leftLaneLine",
            type: { kind: "REFERENCE", name: "Dotted-SolidMarkingLineType" },
            optional: false,
          },
          {
            name: "rightLaneLine",
            type: { kind: "REFERENCE", name: "Dotted-SolidMarkingLineType" },
            optional: false,
          },
        ],
      },
    },
    "Dotted-SolidMarkingLineType": {
      name: "Dotted-SolidMarkingLineType",
      module: "MapExtension",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "whiteDottedLine", value: 0 },
          { name: "whiteSolidLine", value: 1 },
          { name: "yellowDottedLine", value: 2 },
          { name: "yellowSolidLine", value: 3 },
          { name: "whiteDotted-solidLine", value: 4 },
          { name: "whiteSotted-dottedLine", value: 5 },
          { name: "yellowDotted-solidLine", value: 6 },
          { name: "yellowSotted-dottedLine", value: 7 },
        ],
        additions: [],
      },
    },
    LaneRefID: {
      name: "LaneRefID",
      module: "MapExtension",
      type: { kind: "INTEGER", lower: -31, upper: 31, extensible: false },
    },
    ConnectsToExList: {
      name: "ConnectsToExList",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "ConnectionEx" },
      },
    },
    ConnectionEx: {
      name: "ConnectionEx",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "remoteIntersection",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          {
            name: "swl",
            type: { kind: "REFERENCE", name: "SignalWaitingLane" },
            optional: true,
          },
          {
            name: "connectingLane",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 16, extensible: false },
              element: { kind: "REFERENCE", name: "ConnectingLaneEx" },
            },
            optional: true,
          },
          { name: "phaseId", type: { kind: "REFERENCE", name: "PhaseID" }, optional: true },
          {
            name: "turn-direction",
            type: { kind: "REFERENCE", name: "Maneuver" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    SignalWaitingLane: {
      name: "SignalWaitingLane",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "laneWidth",
            type: { kind: "REFERENCE", name: "LaneWidth" },
            optional: false,
          },
          { name: "points", type: { kind: "REFERENCE", name: "PointList" }, optional: false },
          {
            name: "allowedPhaseIds",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 7, extensible: false },
              element: { kind: "REFERENCE", name: "PhaseID" },
            },
            optional: true,
          },
        ],
      },
    },
    ConnectingLaneEx: {
      name: "ConnectingLaneEx",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "target-section",
            type: { kind: "REFERENCE", name: "SectionId" },
            optional: false,
          },
          {
            name: "target-lane",
            type: { kind: "REFERENCE", name: "LaneRefID" },
            optional: false,
          },
          {
            name: "connectingLaneWidth",
            type: { kind: "REFERENCE", name: "LaneWidth" },
            optional: true,
          },
          {
            name: "connectingLanePoints",
            type: { kind: "REFERENCE", name: "PointList" },
            optional: true,
          },
          { name: "isolatedConnectingLane", type: { kind: "BOOLEAN" }, optional: true },
        ],
      },
    },
    STPointList: {
      name: "STPointList",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 2, upper: 63, extensible: false },
        element: { kind: "REFERENCE", name: "ST-Point" },
      },
    },
    "ST-Point": {
      name: "ST-Point",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "s-axis",
            type: {
              kind: "INTEGER",
              lower: -1024,
              upper: 65535,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
          {
            name: "t-axis",
            type: {
              kind: "INTEGER",
              lower: -32768,
              upper: 32767,
              extensible: false,
              quantity: { unit: "m", scale: [1, 100], special: [] },
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    ProhibitedZone: {
      name: "ProhibitedZone",
      module: "MapExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "centralCircleProhibitedZone",
            type: { kind: "REFERENCE", name: "Polygon" },
            optional: true,
          },
          {
            name: "non-motorVehicleProhibitedZones",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 16, extensible: false },
              element: { kind: "REFERENCE", name: "Polygon" },
            },
            optional: true,
          },
          {
            name: "gridLineMarkingProhibitedZones",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 2, upper: 16, extensible: false },
              element: { kind: "REFERENCE", name: "Polygon" },
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    MessageFrameExt: {
      name: "MessageFrameExt",
      module: "MsgDayII",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "messageId",
            type: { kind: "REFERENCE", name: "ExtMsgID" },
            optional: false,
          },
          {
            name: "value",
            type: {
              kind: "OPEN TYPE",
              selector: "messageId",
              choices: [
                { key: 0, name: "TestMsg", type: { kind: "REFERENCE", name: "TestMsg" } },
                {
                  key: 10,
                  name: "RTCMcorrections",
                  type: { kind: "REFERENCE", name: "RTCMcorrections" },
                },
                { key: 14, name: "PAMData", type: { kind: "REFERENCE", name: "PAMData" } },
                { key: 16, name: "CLPMM", type: { kind: "REFERENCE", name: "CLPMM" } },
                {
                  key: 15,
                  name: "PersonalSafetyMessage",
                  type: { kind: "REFERENCE", name: "PersonalSafetyMessage" },
                },
                {
                  key: 11,
                  name: "RoadsideCoordination",
                  type: { kind: "REFERENCE", name: "RoadsideCoordination" },
                },
                {
                  key: 12,
                  name: "SensorSharingMsg",
                  type: { kind: "REFERENCE", name: "SensorSharingMsg" },
                },
                {
                  key: 13,
                  name: "VehIntentionAndRequest",
                  type: { kind: "REFERENCE", name: "VehIntentionAndRequest" },
                },
                {
                  key: 17,
                  name: "VehiclePaymentMessage",
                  type: { kind: "REFERENCE", name: "VehiclePaymentMessage" },
                },
              ],
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    ExtMsgID: {
      name: "ExtMsgID",
      module: "MsgDayII",
      type: {
        kind: "INTEGER",
        lower: 0,
        upper: 32767,
        extensible: false,
        named: {
          testData: 0,
          rtcmData: 10,
          rscData: 11,
          ssmData: 12,
          virData: 13,
          pamData: 14,
          psmData: 15,
          clpmmData: 16,
          vpmData: 17,
        },
      },
    },
    PAMData: {
      name: "PAMData",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "timeStamp",
            type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
            optional: true,
          },
          {
            name: "parkingLotInfo",
            type: { kind: "REFERENCE", name: "ParkingLotInfo" },
            optional: false,
          },
          {
            name: "pamNodes",
            type: { kind: "REFERENCE", name: "PAMNodeList" },
            optional: false,
          },
          {
            name: "parkingAreaGuidance",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 16, extensible: false },
              element: { kind: "REFERENCE", name: "ParkingGuide" },
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    ParkingLotInfo: {
      name: "ParkingLotInfo",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "id",
            type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
            optional: true,
          },
          {
            name: "name",
            type: { kind: "REFERENCE", name: "DescriptiveName" },
            optional: true,
          },
          {
            name: "number",
            type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
            optional: true,
          },
          {
            name: "buildingLayerNum",
            type: { kind: "INTEGER", lower: 0, upper: 256, extensible: false },
            optional: true,
          },
          { name: "avpType", type: { kind: "REFERENCE", name: "AVPType" }, optional: true },
        ],
        additions: [],
      },
    },
    AVPType: {
      name: "AVPType",
      module: "PAM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "p0", value: 0 },
          { name: "p1", value: 1 },
          { name: "p2", value: 2 },
          { name: "p3", value: 3 },
          { name: "p4", value: 4 },
          { name: "p5", value: 5 },
        ],
        additions: [],
      },
    },
    PAMNodeList: {
      name: "PAMNodeList",
      module: "PAM",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 63, extensible: false },
        element: { kind: "REFERENCE", name: "PAMNode" },
      },
    },
    PAMNode: {
      name: "PAMNode",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "id", type: { kind: "REFERENCE", name: "PAMNodeID" }, optional: false },
          { name: "refPos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
          {
            name: "floor",
            type: { kind: "INTEGER", lower: -128, upper: 128, extensible: false },
            optional: true,
          },
          {
            name: "attributes",
            type: { kind: "REFERENCE", name: "PAMNodeAttributes" },
            optional: true,
          },
          {
            name: "inDrives",
            type: { kind: "REFERENCE", name: "PAMDriveList" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PAMNodeID: {
      name: "PAMNodeID",
      module: "PAM",
      type: {
        kind: "INTEGER",
        lower: 0,
        upper: 65535,
        extensible: false,
        quantity: { scale: [1, 1], special: [{ lower: 0, upper: 255, kind: "note", meaning: "tests" }] },
      },
    },
    PAMNodeAttributes: {
      name: "PAMNodeAttributes",
      module: "PAM",
      type: {
        kind: "BIT STRING",
        size: { lower: 8, upper: 8, extensible: true },
        bits: [
          { name: "entrance", position: 0 },
          { name: "exit", position: 1 },
          { name: "toUpstair", position: 2 },
          { name: "toDownstair", position: 3 },
          { name: "etc", position: 4 },
          { name: "mtc", position: 5 },
          { name: "passAfterPayment", position: 6 },
          { name: "blocked", position: 7 },
        ],
      },
    },
    PAMDriveList: {
      name: "PAMDriveList",
      module: "PAM",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 63, extensible: false },
        element: { kind: "REFERENCE", name: "PAMDrive" },
      },
    },
    PAMDrive: {
      name: "PAMDrive",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "upstreamPAMNodeId",
            type: { kind: "REFERENCE", name: "PAMNodeID" },
            optional: false,
          },
          {
            name: "driveID",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: true,
          },
          { name: "twowaySepration", type: { kind: "BOOLEAN" }, optional: true },
          { name: "speedLimit", type: { kind: "REFERENCE", name: "Speed" }, optional: true },
          {
            name: "heightRestriction",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 100,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: true,
          },
          {
            name: "driveWidth",
            type: { kind: "REFERENCE", name: "LaneWidth" },
            optional: true,
          },
          {
            name: "laneNum",
            type: { kind: "INTEGER", lower: 0, upper: 100, extensible: false },
            optional: true,
          },
          { name: "points", type: { kind: "REFERENCE", name: "PointList" }, optional: true },
          {
            name: "movements",
            type: { kind: "REFERENCE", name: "PAMMovementList" },
            optional: true,
          },
          {
            name: "parkingSlots",
            type: { kind: "REFERENCE", name: "ParkingSlots" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PAMMovementList: {
      name: "PAMMovementList",
      module: "PAM",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "PAMNodeID" },
      },
    },
    ParkingSlots: {
      name: "ParkingSlots",
      module: "PAM",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 256, extensible: false },
        element: { kind: "REFERENCE", name: "ParkingSlot" },
      },
    },
    ParkingSlot: {
      name: "ParkingSlot",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "slotID",
            type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
            optional: false,
          },
          {
            name: "position",
            type: { kind: "REFERENCE", name: "ParkingSlotPosition" },
            optional: true,
          },
          {
            name: "sign",
            type: { kind: "REFERENCE", name: "DescriptiveName" },
            optional: true,
          },
          {
            name: "parkingType",
            type: { kind: "REFERENCE", name: "ParkingType" },
            optional: false,
          },
          { name: "status", type: { kind: "REFERENCE", name: "SlotStatus" }, optional: false },
          {
            name: "parkingSpaceTheta",
            type: { kind: "REFERENCE", name: "ParkingSpaceTheta" },
            optional: false,
          },
          {
            name: "parkingLock",
            type: { kind: "REFERENCE", name: "ParkingLock" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    ParkingSlotPosition: {
      name: "ParkingSlotPosition",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "topLeft",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: false,
          },
          {
            name: "topRight",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: false,
          },
          {
            name: "bottomLeft",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: false,
          },
        ],
      },
    },
    ParkingLock: {
      name: "ParkingLock",
      module: "PAM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "nolock", value: 1 },
          { name: "locked", value: 2 },
          { name: "unlocked", value: 3 },
        ],
        additions: [],
      },
    },
    ParkingSpaceTheta: {
      name: "ParkingSpaceTheta",
      module: "PAM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "vertical", value: 1 },
          { name: "side", value: 2 },
          { name: "oblique", value: 3 },
        ],
        additions: [],
      },
    },
    SlotStatus: {
      name: "SlotStatus",
      module: "PAM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "available", value: 1 },
          { name: "occupied", value: 2 },
          { name: "reserved", value: 3 },
        ],
        additions: [],
      },
    },
    ParkingType: {
      name: "ParkingType",
      module: "PAM",
      type: {
        kind: "BIT STRING",
        size: { lower: 10, upper: 10, extensible: true },
        bits: [
          { name: "unknown", position: 0 },
          { name: "ordinary", position: 1 },
          { name: "disabled", position: 2 },
          { name: "mini", position: 3 },
          { name: "attached", position: 4 },
          { name: "charging", position: 5 },
          { name: "stereo", position: 6 },
          { name: "lady", position: 7 },
          { name: "extended", position: 8 },
          { name: "private", position: 9 },
        ],
      },
    },
    ParkingGuide: {
      name: "ParkingGuide",
      module: "PAM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "drivePath",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 32, extensible: false },
              element: { kind: "REFERENCE", name: "PAMNodeID" },
            },
            optional: false,
          },
          {
            name: "targetParkingSlot",
            type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PersonalSafetyMessage: {
      name: "PersonalSafetyMessage",
      module: "PSM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "id",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          { name: "secMark", type: { kind: "REFERENCE", name: "DSecond" }, optional: false },
          {
            name: "timeConfidence",
            type: { kind: "REFERENCE", name: "TimeConfidence" },
            optional: true,
          },
          { name: "pos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
          {
            name: "posAccuracy",
            type: { kind: "REFERENCE", name: "PositionalAccuracy" },
            optional: false,
          },
          { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: false },
          { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: false },
          {
            name: "accelSet",
            type: { kind: "REFERENCE", name: "AccelerationSet4Way" },
            optional: true,
          },
          {
            name: "pathHistory",
            type: { kind: "REFERENCE", name: "PathHistory" },
            optional: true,
          },
          {
            name: "path-Planning",
            type: { kind: "REFERENCE", name: "PathPlanning" },
            optional: true,
          },
          {
            name: "overallRadius",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 200,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
          {
            name: "non-motorData",
            type: { kind: "REFERENCE", name: "Non-motorData" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    "Non-motorData": {
      name: "Non-motorData",
      module: "PSM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "basicType",
            type: { kind: "REFERENCE", name: "PersonalDeviceUserType" },
            optional: false,
          },
          {
            name: "propulsion",
            type: { kind: "REFERENCE", name: "PropelledInformation" },
            optional: true,
          },
          {
            name: "clusterSize",
            type: { kind: "REFERENCE", name: "NumberOfParticipantsInCluster" },
            optional: true,
          },
          {
            name: "attachment",
            type: { kind: "REFERENCE", name: "Attachment" },
            optional: true,
          },
          {
            name: "personalExt",
            type: { kind: "REFERENCE", name: "PersonalExtensions" },
            optional: true,
          },
          {
            name: "roadWorkerExt",
            type: { kind: "REFERENCE", name: "RoadWorkerExtensions" },
            optional: true,
          },
          {
            name: "personalReq",
            type: { kind: "REFERENCE", name: "PersonalRequest" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PersonalDeviceUserType: {
      name: "PersonalDeviceUserType",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "aPEDESTRIAN", value: 1 },
          { name: "aPEDALCYCLIST", value: 2 },
          { name: "aROADWORKER", value: 3 },
          { name: "anANIMAL", value: 4 },
        ],
        additions: [],
      },
    },
    PropelledInformation: {
      name: "PropelledInformation",
      module: "PSM",
      type: {
        kind: "CHOICE",
        root: [
          { name: "human", type: { kind: "REFERENCE", name: "HumanPropelledType" } },
          { name: "animal", type: { kind: "REFERENCE", name: "AnimalPropelledType" } },
          { name: "motor", type: { kind: "REFERENCE", name: "MotorizedPropelledType" } },
        ],
        additions: [],
      },
    },
    HumanPropelledType: {
      name: "HumanPropelledType",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "otherTypes", value: 1 },
          { name: "onFoot", value: 2 },
          { name: "skateboard", value: 3 },
          { name: "pushOrKickScooter", value: 4 },
          { name: "wheelchair", value: 5 },
        ],
        additions: [],
      },
    },
    AnimalPropelledType: {
      name: "AnimalPropelledType",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "otherTypes", value: 1 },
          { name: "animalMounted", value: 2 },
          { name: "animalDrawnCarriage", value: 3 },
        ],
        additions: [],
      },
    },
    MotorizedPropelledType: {
      name: "MotorizedPropelledType",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "otherTypes", value: 1 },
          { name: "wheelChair", value: 2 },
          { name: "bicycle", value: 3 },
          { name: "scooter", value: 4 },
          { name: "selfBalancingDevice", value: 5 },
        ],
        additions: [],
      },
    },
    NumberOfParticipantsInCluster: {
      name: "NumberOfParticipantsInCluster",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "small", value: 1 },
          { name: "medium", value: 2 },
          { name: "large", value: 3 },
        ],
        additions: [],
      },
    },
    Attachment: {
      name: "Attachment",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "stroller", value: 1 },
          { name: "bicycleTrailer", value: 2 },
          { name: "cart", value: 3 },
          { name: "wheelchair", value: 4 },
          { name: "otherWalkAssistAttachments", value: 5 },
          { name: "pet", value: 6 },
        ],
        additions: [],
      },
    },
    PersonalExtensions: {
      name: "PersonalExtensions",
      module: "PSM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "useState",
            type: { kind: "REFERENCE", name: "PersonalDeviceUsageState" },
            optional: true,
          },
          {
            name: "assistType",
            type: { kind: "REFERENCE", name: "PersonalAssistive" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PersonalDeviceUsageState: {
      name: "PersonalDeviceUsageState",
      module: "PSM",
      type: {
        kind: "BIT STRING",
        size: { lower: 9, upper: 9, extensible: true },
        bits: [
          { name: "unavailable", position: 0 },
          { name: "other", position: 1 },
          { name: "idle", position: 2 },
          { name: "listeningToAudio", position: 3 },
          { name: "typing", position: 4 },
          { name: "calling", position: 5 },
          { name: "playingGames", position: 6 },
          { name: "reading", position: 7 },
          { name: "viewing", position: 8 },
        ],
      },
    },
    PersonalAssistive: {
      name: "PersonalAssistive",
      module: "PSM",
      type: {
        kind: "BIT STRING",
        size: { lower: 6, upper: 6, extensible: true },
        bits: [
          { name: "unavailable", position: 0 },
          { name: "otherType", position: 1 },
          { name: "vision", position: 2 },
          { name: "hearing", position: 3 },
          { name: "movement", position: 4 },
          { name: "cognition", position: 5 },
        ],
      },
    },
    RoadWorkerExtensions: {
      name: "RoadWorkerExtensions",
      module: "PSM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "workerType",
            type: { kind: "REFERENCE", name: "RoadWorkerType" },
            optional: true,
          },
          {
            name: "activityType",
            type: { kind: "REFERENCE", name: "RoadWorkerActivityType" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    RoadWorkerType: {
      name: "RoadWorkerType",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "trafficPolice", value: 1 },
          { name: "constructionPersonnel", value: 2 },
          { name: "policeOfficers", value: 3 },
          { name: "trafficControlPersons", value: 4 },
          { name: "railroadCrossingGuards", value: 5 },
          { name: "emergencyOrganizationPersonnel", value: 6 },
        ],
        additions: [],
      },
    },
    RoadWorkerActivityType: {
      name: "RoadWorkerActivityType",
      module: "PSM",
      type: {
        kind: "BIT STRING",
        size: { lower: 6, upper: 6, extensible: true },
        bits: [
          { name: "unavailable", position: 0 },
          { name: "workingOnRoad", position: 1 },
          { name: "settingUpClosures", position: 2 },
          { name: "respondingToEvents", position: 3 },
          { name: "directingTraffic", position: 4 },
          { name: "otherActivities", position: 5 },
        ],
      },
    },
    PersonalRequest: {
      name: "PersonalRequest",
      module: "PSM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "crossing",
            type: { kind: "REFERENCE", name: "PersonalCrossing" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PersonalCrossing: {
      name: "PersonalCrossing",
      module: "PSM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "request", value: 1 },
          { name: "crossing", value: 2 },
          { name: "finish", value: 3 },
        ],
        additions: [],
      },
    },
    CLPMM: {
      name: "CLPMM",
      module: "Platooning",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "id",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          { name: "secMark", type: { kind: "REFERENCE", name: "DSecond" }, optional: false },
          {
            name: "pid",
            type: { kind: "OCTET STRING", size: { lower: 17, upper: 17, extensible: false } },
            optional: false,
          },
          {
            name: "role",
            type: { kind: "REFERENCE", name: "RoleInPlatooning" },
            optional: false,
          },
          {
            name: "status",
            type: { kind: "REFERENCE", name: "StatusInPlatooning" },
            optional: false,
          },
          {
            name: "leadingExt",
            type: { kind: "REFERENCE", name: "MemberManagement" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    MemberManagement: {
      name: "MemberManagement",
      module: "Platooning",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "memberList",
            type: { kind: "REFERENCE", name: "MemberList" },
            optional: false,
          },
          {
            name: "joiningList",
            type: { kind: "REFERENCE", name: "MemberList" },
            optional: true,
          },
          {
            name: "leavingList",
            type: { kind: "REFERENCE", name: "MemberList" },
            optional: true,
          },
          {
            name: "capacity",
            type: { kind: "INTEGER", lower: 1, upper: 32, extensible: false },
            optional: false,
          },
          { name: "openToJoin", type: { kind: "BOOLEAN" }, optional: false },
        ],
        additions: [],
      },
    },
    RoleInPlatooning: {
      name: "RoleInPlatooning",
      module: "Platooning",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "leader", value: 0 },
          { name: "follower", value: 1 },
          { name: "tail", value: 2 },
          { name: "free-vehicle", value: 3 },
        ],
        additions: [],
      },
    },
    StatusInPlatooning: {
      name: "StatusInPlatooning",
      module: "Platooning",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "navigating", value: 0 },
          { name: "beginToDissmiss", value: 1 },
          { name: "askForJoining", value: 2 },
          { name: "joining", value: 3 },
          { name: "following", value: 4 },
          { name: "askForLeaving", value: 5 },
          { name: "leaving", value: 6 },
        ],
        additions: [],
      },
    },
    MemberList: {
      name: "MemberList",
      module: "Platooning",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "MemberNode" },
      },
    },
    MemberNode: {
      name: "MemberNode",
      module: "Platooning",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vid",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    RoadsideCoordination: {
      name: "RoadsideCoordination",
      module: "RSC",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "id",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          { name: "secMark", type: { kind: "REFERENCE", name: "DSecond" }, optional: false },
          { name: "refPos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
          {
            name: "coordinates",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 16, extensible: false },
              element: { kind: "REFERENCE", name: "VehicleCoordination" },
            },
            optional: true,
          },
          {
            name: "laneCoordinates",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 8, extensible: false },
              element: { kind: "REFERENCE", name: "LaneCoordination" },
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    LaneCoordination: {
      name: "LaneCoordination",
      module: "RSC",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "targetLane",
            type: { kind: "REFERENCE", name: "ReferenceLink" },
            optional: false,
          },
          {
            name: "relatedPath",
            type: { kind: "REFERENCE", name: "ReferencePath" },
            optional: true,
          },
          { name: "tBegin", type: { kind: "REFERENCE", name: "DDateTime" }, optional: true },
          { name: "tEnd", type: { kind: "REFERENCE", name: "DDateTime" }, optional: true },
          {
            name: "recommendedSpeed",
            type: { kind: "REFERENCE", name: "Speed" },
            optional: true,
          },
          {
            name: "recommendedBehavior",
            type: { kind: "REFERENCE", name: "DriveBehavior" },
            optional: true,
          },
          {
            name: "info",
            type: { kind: "REFERENCE", name: "CoordinationInfo" },
            optional: true,
          },
          {
            name: "description",
            type: { kind: "REFERENCE", name: "Description" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    VehicleCoordination: {
      name: "VehicleCoordination",
      module: "RSC",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "driveSuggestion",
            type: { kind: "REFERENCE", name: "DriveSuggestion" },
            optional: true,
          },
          {
            name: "pathGuidance",
            type: { kind: "REFERENCE", name: "PathPlanning" },
            optional: true,
          },
          {
            name: "info",
            type: { kind: "REFERENCE", name: "CoordinationInfo" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    CoordinationInfo: {
      name: "CoordinationInfo",
      module: "RSC",
      type: {
        kind: "BIT STRING",
        size: { lower: 8, upper: 8, extensible: true },
        bits: [
          { name: "cooperativeLaneChanging", position: 0 },
          { name: "cooperativeVehMerging", position: 1 },
          { name: "laneChangingAtIntersection", position: 2 },
          { name: "no-signalIntersectionPassing", position: 3 },
          { name: "dynamicLaneManagement", position: 4 },
          { name: "laneReservation", position: 5 },
          { name: "laneRestriction", position: 6 },
          { name: "signalPriority", position: 7 },
        ],
      },
    },
    DriveSuggestion: {
      name: "DriveSuggestion",
      module: "RSC",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "suggestion",
            type: { kind: "REFERENCE", name: "DriveBehavior" },
            optional: false,
          },
          {
            name: "lifeTime",
            type: { kind: "REFERENCE", name: "TimeOffset" },
            optional: true,
          },
          {
            name: "relatedLink",
            type: { kind: "REFERENCE", name: "ReferenceLink" },
            optional: true,
          },
          {
            name: "relatedPath",
            type: { kind: "REFERENCE", name: "ReferencePath" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    AuxiliarySign: {
      name: "AuxiliarySign",
      module: "RSIExtension",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "signWithVehicleType",
            type: { kind: "REFERENCE", name: "AuxiliarySignVehicleType" },
            optional: true,
          },
          {
            name: "signDirection",
            type: { kind: "REFERENCE", name: "AuxiliarySignDirection" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    AuxiliarySignVehicleType: {
      name: "AuxiliarySignVehicleType",
      module: "RSIExtension",
      type: {
        kind: "BIT STRING",
        size: { lower: 5, upper: 5, extensible: true },
        bits: [
          { name: "restrictedFromBus", position: 0 },
          { name: "vehicle", position: 1 },
          { name: "truck", position: 2 },
          { name: "tractor", position: 3 },
          { name: "private", position: 4 },
        ],
      },
    },
    AuxiliarySignDirection: {
      name: "AuxiliarySignDirection",
      module: "RSIExtension",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "straight", value: 0 },
          { name: "leftAndRight", value: 1 },
          { name: "right", value: 2 },
          { name: "left", value: 3 },
          { name: "leftFrontTurn", value: 4 },
          { name: "rightFronTurn", value: 5 },
          { name: "rightRearTurn", value: 6 },
          { name: "leftRearTurn", value: 7 },
        ],
        additions: [],
      },
    },
    RTCMcorrections: {
      name: "RTCMcorrections",
      module: "RTCM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "corrections",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 5, extensible: false },
              element: { kind: "REFERENCE", name: "RTCMmsg" },
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    RTCMmsg: {
      name: "RTCMmsg",
      module: "RTCM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "rev", type: { kind: "REFERENCE", name: "RTCM-Revision" }, optional: true },
          { name: "rtcmID", type: { kind: "REFERENCE", name: "RTCM-ID" }, optional: true },
          {
            name: "payload",
            type: { kind: "REFERENCE", name: "RTCM-Payload" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    "RTCM-ID": {
      name: "RTCM-ID",
      module: "RTCM",
      type: { kind: "INTEGER", lower: 0, upper: 32767, extensible: false },
    },
    "RTCM-Payload": {
      name: "RTCM-Payload",
      module: "RTCM",
      type: { kind: "OCTET STRING", size: { lower: 1, upper: 2047, extensible: false } },
    },
    "RTCM-Revision": {
      name: "RTCM-Revision",
      module: "RTCM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "reserved", value: 1 },
          { name: "rtcmCMR", value: 2 },
          { name: "rtcmCMR-Plus", value: 3 },
          { name: "rtcmSAPOS", value: 4 },
          { name: "rtcmSAPOS-Adv", value: 5 },
          { name: "rtcmRTCA", value: 6 },
          { name: "rtcmRAW", value: 7 },
          { name: "rtcmRINEX", value: 8 },
          { name: "rtcmSP3", value: 9 },
          { name: "rtcmBINEX", value: 10 },
          { name: "rtcmRev2-x", value: 19 },
          { name: "rtcmRev2-0", value: 20 },
          { name: "rtcmRev2-1", value: 21 },
          { name: "rtcmRev2-3", value: 23 },
          { name: "rtcmRev3-0", value: 30 },
          { name: "rtcmRev3-1", value: 31 },
          { name: "rtcmRev3-2", value: 32 },
        ],
        additions: [],
      },
    },
    SensorSharingMsg: {
      name: "SensorSharingMsg",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "id",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "equipmentType",
            type: { kind: "REFERENCE", name: "EquipmentType" },
            optional: false,
          },
          { name: "secMark", type: { kind: "REFERENCE", name: "DSecond" }, optional: false },
          {
            name: "sensorPos",
            type: { kind: "REFERENCE", name: "Position3D" },
            optional: false,
          },
          {
            name: "detectedRegion",
            type: { kind: "REFERENCE", name: "DetectedRegion" },
            optional: true,
          },
          {
            name: "participants",
            type: { kind: "REFERENCE", name: "DetectedPTCList" },
            optional: true,
          },
          {
            name: "obstacles",
            type: { kind: "REFERENCE", name: "DetectedObstacleList" },
            optional: true,
          },
          { name: "rtes", type: { kind: "REFERENCE", name: "RTEList" }, optional: true },
        ],
        additions: [],
      },
    },
    DetectedRegion: {
      name: "DetectedRegion",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 8, extensible: false },
        element: { kind: "REFERENCE", name: "Polygon" },
      },
    },
    EquipmentType: {
      name: "EquipmentType",
      module: "SensorSharing",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "rsu", value: 1 },
          { name: "obu", value: 2 },
          { name: "vru", value: 3 },
        ],
        additions: [],
      },
    },
    DetectedPTCList: {
      name: "DetectedPTCList",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 512, extensible: false },
        element: { kind: "REFERENCE", name: "DetectedPTCData" },
      },
    },
    DetectedPTCData: {
      name: "DetectedPTCData",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "ptc",
            type: { kind: "REFERENCE", name: "ParticipantData" },
            optional: false,
          },
          {
            name: "objSizeConfidence",
            type: { kind: "REFERENCE", name: "ObjectSizeConfidence" },
            optional: true,
          },
          {
            name: "detectedPTCType",
            type: { kind: "REFERENCE", name: "DetectedPTCType" },
            optional: true,
          },
          {
            name: "typeConfidence",
            type: { kind: "REFERENCE", name: "Confidence" },
            optional: true,
          },
          {
            name: "acc4WayConfidence",
            type: { kind: "REFERENCE", name: "AccSet4WayConfidence" },
            optional: true,
          },
          {
            name: "statusDuration",
            type: { kind: "REFERENCE", name: "TimeOffset" },
            optional: true,
          },
          {
            name: "pathHistory",
            type: { kind: "REFERENCE", name: "PathHistory" },
            optional: true,
          },
          {
            name: "planningList",
            type: { kind: "REFERENCE", name: "PlanningList" },
            optional: true,
          },
          {
            name: "tracking",
            type: {
              kind: "INTEGER",
              lower: 1,
              upper: 65535,
              extensible: false,
              quantity: { unit: "s", scale: [1, 1], special: [] },
            },
            optional: true,
          },
          { name: "polygon", type: { kind: "REFERENCE", name: "Polygon" }, optional: true },
          {
            name: "type-relatedExt",
            type: {
              kind: "CHOICE",
              root: [
                { name: "motorExt", type: { kind: "REFERENCE", name: "MotorDataExtension" } },
                {
                  name: "non-motorExt",
                  type: { kind: "REFERENCE", name: "Non-motorDataExtension" },
                },
              ],
              additions: [],
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PlanningList: {
      name: "PlanningList",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 8, extensible: false },
        element: { kind: "REFERENCE", name: "Planning" },
      },
    },
    Planning: {
      name: "Planning",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "duration",
            type: { kind: "REFERENCE", name: "PlanningDuration" },
            optional: true,
          },
          {
            name: "planConfidence",
            type: { kind: "REFERENCE", name: "Confidence" },
            optional: true,
          },
          {
            name: "drivingBehavior",
            type: { kind: "REFERENCE", name: "DriveBehavior" },
            optional: true,
          },
          {
            name: "pathPlanning",
            type: { kind: "REFERENCE", name: "PathPlanning" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PlanningDuration: {
      name: "PlanningDuration",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: 0,
        upper: 600,
        extensible: false,
        quantity: { unit: "s", scale: [1, 10], special: [] },
      },
    },
    AccSet4WayConfidence: {
      name: "AccSet4WayConfidence",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "lonAccConfidence",
            type: { kind: "REFERENCE", name: "AccConfidence" },
            optional: false,
          },
          {
            name: "latAccConfidence",
            type: { kind: "REFERENCE", name: "AccConfidence" },
            optional: false,
          },
          {
            name: "vertAccConfidence",
            type: { kind: "REFERENCE", name: "AccConfidence" },
            optional: false,
          },
          {
            name: "yawRateCon",
            type: { kind: "REFERENCE", name: "AngularVConfidence" },
            optional: false,
          },
        ],
      },
    },
    AccConfidence: {
      name: "AccConfidence",
      module: "SensorSharing",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "prec100deg", value: 1, bound: 100 },
          { name: "prec10deg", value: 2, bound: 10 },
          { name: "prec5deg", value: 3, bound: 5 },
          { name: "prec1deg", value: 4, bound: 1 },
          { name: "prec0-1deg", value: 5, bound: 0.1 },
          { name: "prec0-05deg", value: 6, bound: 0.05 },
          { name: "prec0-01deg", value: 7, bound: 0.01 },
        ],
        unit: "m/s2",
      },
    },
    DetectedPTCType: {
      name: "DetectedPTCType",
      module: "SensorSharing",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "unknown-movable", value: 1 },
          { name: "unknown-unmovable", value: 2 },
          { name: "car", value: 3 },
          { name: "van", value: 4 },
          { name: "truck", value: 5 },
          { name: "bus", value: 6 },
          { name: "cyclist", value: 7 },
          { name: "motorcyclist", value: 8 },
          { name: "tricyclist", value: 9 },
          { name: "pedestrian", value: 10 },
        ],
        additions: [],
      },
    },
    MotorDataExtension: {
      name: "MotorDataExtension",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "lights",
            type: { kind: "REFERENCE", name: "ExteriorLights" },
            optional: true,
          },
          {
            name: "vehAttitude",
            type: { kind: "REFERENCE", name: "Attitude" },
            optional: true,
          },
          {
            name: "vehAttitudeConfidence",
            type: { kind: "REFERENCE", name: "AttitudeConfidence" },
            optional: true,
          },
          {
            name: "vehAngVel",
            type: { kind: "REFERENCE", name: "AngularVelocity" },
            optional: true,
          },
          {
            name: "vehAngVelConfidence",
            type: { kind: "REFERENCE", name: "AngularVelocityConfidence" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    Polygon: {
      name: "Polygon",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 4, upper: 32, extensible: false },
        element: { kind: "REFERENCE", name: "PositionOffsetLLV" },
      },
    },
    Attitude: {
      name: "Attitude",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "pitch", type: { kind: "REFERENCE", name: "Pitch" }, optional: false },
          { name: "roll", type: { kind: "REFERENCE", name: "Roll" }, optional: false },
          { name: "yaw", type: { kind: "REFERENCE", name: "Yaw" }, optional: false },
        ],
      },
    },
    Pitch: {
      name: "Pitch",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: -7200,
        upper: 7200,
        extensible: false,
        quantity: { unit: "deg", scale: [1, 80], special: [] },
      },
    },
    Roll: {
      name: "Roll",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: -7200,
        upper: 7200,
        extensible: false,
        quantity: { unit: "deg", scale: [1, 80], special: [] },
      },
    },
    Yaw: {
      name: "Yaw",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: -14400,
        upper: 14400,
        extensible: false,
        quantity: { unit: "deg", scale: [1, 80], special: [] },
      },
    },
    AttitudeConfidence: {
      name: "AttitudeConfidence",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "pitchConfidence",
            type: { kind: "REFERENCE", name: "HeadingConfidence" },
            optional: false,
          },
          {
            name: "rollRateConfidence",
            type: { kind: "REFERENCE", name: "HeadingConfidence" },
            optional: false,
          },
          {
            name: "yawRate",
            type: { kind: "REFERENCE", name: "HeadingConfidence" },
            optional: false,
          },
        ],
      },
    },
    AngularVelocity: {
      name: "AngularVelocity",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "pitchRate",
            type: { kind: "REFERENCE", name: "PitchRate" },
            optional: false,
          },
          { name: "rollRate", type: { kind: "REFERENCE", name: "RollRate" }, optional: false },
          { name: "yawRate", type: { kind: "REFERENCE", name: "YawRate" }, optional: false },
        ],
      },
    },
    PitchRate: {
      name: "PitchRate",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: -32767,
        upper: 32767,
        extensible: false,
        quantity: { unit: "deg/s", scale: [1, 100], special: [] },
      },
    },
    RollRate: {
      name: "RollRate",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: -32767,
        upper: 32767,
        extensible: false,
        quantity: { unit: "deg/s", scale: [1, 100], special: [] },
      },
    },
    AngularVelocityConfidence: {
      name: "AngularVelocityConfidence",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "pitchRate",
            type: { kind: "REFERENCE", name: "AngularVConfidence" },
            optional: false,
          },
          {
            name: "rollRate",
            type: { kind: "REFERENCE", name: "AngularVConfidence" },
            optional: false,
          },
          {
            name: "yawRate",
            type: { kind: "REFERENCE", name: "AngularVConfidence" },
            optional: false,
          },
        ],
      },
    },
    AngularVConfidence: {
      name: "AngularVConfidence",
      module: "SensorSharing",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "prec100deg", value: 1, bound: 100 },
          { name: "prec10deg", value: 2, bound: 10 },
          { name: "prec5deg", value: 3, bound: 5 },
          { name: "prec1deg", value: 4, bound: 1 },
          { name: "prec0-1deg", value: 5, bound: 0.1 },
          { name: "prec0-05deg", value: 6, bound: 0.05 },
          { name: "prec0-01deg", value: 7, bound: 0.01 },
        ],
        unit: "deg/s",
      },
    },
    "Non-motorDataExtension": {
      name: "Non-motorDataExtension",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "overallRadius",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 200,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
          {
            name: "non-motorData",
            type: { kind: "REFERENCE", name: "Non-motorData" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    DetectedObstacleList: {
      name: "DetectedObstacleList",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 64, extensible: false },
        element: { kind: "REFERENCE", name: "DetectedObstacleData" },
      },
    },
    DetectedObstacleData: {
      name: "DetectedObstacleData",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "obsType",
            type: { kind: "REFERENCE", name: "ObstacleType" },
            optional: false,
          },
          {
            name: "objTypeConfidence",
            type: { kind: "REFERENCE", name: "Confidence" },
            optional: true,
          },
          {
            name: "obsId",
            type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
            optional: false,
          },
          { name: "source", type: { kind: "REFERENCE", name: "SourceType" }, optional: false },
          { name: "secMark", type: { kind: "REFERENCE", name: "DSecond" }, optional: false },
          {
            name: "pos",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: false,
          },
          {
            name: "posConfidence",
            type: { kind: "REFERENCE", name: "PositionConfidenceSet" },
            optional: false,
          },
          { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: false },
          {
            name: "speedCfd",
            type: { kind: "REFERENCE", name: "SpeedConfidence" },
            optional: true,
          },
          { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: false },
          {
            name: "headingCfd",
            type: { kind: "REFERENCE", name: "HeadingConfidence" },
            optional: true,
          },
          { name: "verSpeed", type: { kind: "REFERENCE", name: "Speed" }, optional: true },
          {
            name: "verSpeedConfidence",
            type: { kind: "REFERENCE", name: "SpeedConfidence" },
            optional: true,
          },
          {
            name: "accelSet",
            type: { kind: "REFERENCE", name: "AccelerationSet4Way" },
            optional: true,
          },
          { name: "size", type: { kind: "REFERENCE", name: "ObjectSize" }, optional: false },
          {
            name: "objSizeConfidence",
            type: { kind: "REFERENCE", name: "ObjectSizeConfidence" },
            optional: true,
          },
          {
            name: "tracking",
            type: {
              kind: "INTEGER",
              lower: 1,
              upper: 65535,
              extensible: false,
              quantity: { unit: "s", scale: [1, 1], special: [] },
            },
            optional: true,
          },
          { name: "polygon", type: { kind: "REFERENCE", name: "Polygon" }, optional: true },
        ],
        additions: [],
      },
    },
    ObstacleType: {
      name: "ObstacleType",
      module: "SensorSharing",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "rockfall", value: 1 },
          { name: "landslide", value: 2 },
          { name: "animal-intrusion", value: 3 },
          { name: "liquid-spill", value: 4 },
          { name: "goods-scattered", value: 5 },
          { name: "trafficcone", value: 6 },
          { name: "safety-triangle", value: 7 },
          { name: "traffic-roadblock", value: 8 },
          { name: "inspection-shaft-without-cover", value: 9 },
          { name: "unknown-fragments", value: 10 },
          { name: "unknown-hard-object", value: 11 },
          { name: "unknown-soft-object", value: 12 },
        ],
        additions: [],
      },
    },
    ObjectSize: {
      name: "ObjectSize",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "width", type: { kind: "REFERENCE", name: "SizeValue" }, optional: false },
          { name: "length", type: { kind: "REFERENCE", name: "SizeValue" }, optional: false },
          { name: "height", type: { kind: "REFERENCE", name: "SizeValue" }, optional: true },
        ],
      },
    },
    SizeValue: {
      name: "SizeValue",
      module: "SensorSharing",
      type: {
        kind: "INTEGER",
        lower: 0,
        upper: 1023,
        extensible: false,
        quantity: { unit: "m", scale: [1, 10], special: [] },
      },
    },
    ObjectSizeConfidence: {
      name: "ObjectSizeConfidence",
      module: "SensorSharing",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "widthConf",
            type: { kind: "REFERENCE", name: "SizeValueConfidence" },
            optional: false,
          },
          {
            name: "lengthConf",
            type: { kind: "REFERENCE", name: "SizeValueConfidence" },
            optional: false,
          },
          {
            name: "heightConf",
            type: { kind: "REFERENCE", name: "SizeValueConfidence" },
            optional: true,
          },
        ],
      },
    },
    SizeValueConfidence: {
      name: "SizeValueConfidence",
      module: "SensorSharing",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unavailable", value: 0 },
          { name: "size-100-00", value: 1, bound: 100 },
          { name: "size-050-00", value: 2, bound: 50 },
          { name: "size-020-00", value: 3, bound: 20 },
          { name: "size-010-00", value: 4, bound: 10 },
          { name: "size-005-00", value: 5, bound: 5 },
          { name: "size-002-00", value: 6, bound: 2 },
          { name: "size-001-00", value: 7, bound: 1 },
          { name: "size-000-50", value: 8, bound: 0.5 },
          { name: "size-000-20", value: 9, bound: 0.2 },
          { name: "size-000-10", value: 10, bound: 0.1 },
          { name: "size-000-05", value: 11, bound: 0.05 },
          { name: "size-000-02", value: 12, bound: 0.02 },
          { name: "size-000-01", value: 13, bound: 0.01 },
        ],
        unit: "m",
      },
    },
    TestMsg: {
      name: "TestMsg",
      module: "TestMsg",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "userData",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 2048, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    VehIntentionAndRequest: {
      name: "VehIntentionAndRequest",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "id",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          { name: "secMark", type: { kind: "REFERENCE", name: "DSecond" }, optional: false },
          { name: "refPos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
          { name: "intAndReq", type: { kind: "REFERENCE", name: "IARData" }, optional: false },
        ],
        additions: [],
      },
    },
    IARData: {
      name: "IARData",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "currentPos",
            type: { kind: "REFERENCE", name: "PathPlanningPoint" },
            optional: true,
          },
          {
            name: "path-Planning",
            type: { kind: "REFERENCE", name: "PathPlanning" },
            optional: true,
          },
          {
            name: "currentBehavior",
            type: { kind: "REFERENCE", name: "DriveBehavior" },
            optional: true,
          },
          {
            name: "reqs",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 1, upper: 8, extensible: false },
              element: { kind: "REFERENCE", name: "DriveRequest" },
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PathPlanning: {
      name: "PathPlanning",
      module: "VIR",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 100, extensible: false },
        element: { kind: "REFERENCE", name: "PathPlanningPoint" },
      },
    },
    PathPlanningPoint: {
      name: "PathPlanningPoint",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "posInMap",
            type: { kind: "REFERENCE", name: "ReferenceLink" },
            optional: true,
          },
          {
            name: "pos",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: false,
          },
          {
            name: "posAccuracy",
            type: { kind: "REFERENCE", name: "PositionConfidenceSet" },
            optional: true,
          },
          { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: true },
          {
            name: "speedCfd",
            type: { kind: "REFERENCE", name: "SpeedConfidence" },
            optional: true,
          },
          { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: true },
          {
            name: "headingCfd",
            type: { kind: "REFERENCE", name: "HeadingConfidence" },
            optional: true,
          },
          {
            name: "accelSet",
            type: { kind: "REFERENCE", name: "AccelerationSet4Way" },
            optional: true,
          },
          {
            name: "acc4WayConfidence",
            type: { kind: "REFERENCE", name: "AccSet4WayConfidence" },
            optional: true,
          },
          {
            name: "estimatedTime",
            type: { kind: "REFERENCE", name: "TimeOffset" },
            optional: true,
          },
          {
            name: "timeConfidence",
            type: { kind: "REFERENCE", name: "Confidence" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    DriveBehavior: {
      name: "DriveBehavior",
      module: "VIR",
      type: {
        kind: "BIT STRING",
        size: { lower: 14, upper: 14, extensible: true },
        bits: [
          { name: "goStraightForward", position: 0 },
          { name: "laneChangingToLeft", position: 1 },
          { name: "laneChangingToRight", position: 2 },
          { name: "rampIn", position: 3 },
          { name: "rampOut", position: 4 },
          { name: "intersectionStraightThrough", position: 5 },
          { name: "intersectionTurnLeft", position: 6 },
          { name: "intersectionTurnRight", position: 7 },
          { name: "intersectionUTurn", position: 8 },
          { name: "stop-and-go", position: 9 },
          { name: "stop", position: 10 },
          { name: "slow-down", position: 11 },
          { name: "speed-up", position: 12 },
          { name: "parking", position: 13 },
        ],
      },
    },
    DriveRequest: {
      name: "DriveRequest",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "reqID",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: false,
          },
          { name: "status", type: { kind: "REFERENCE", name: "ReqStatus" }, optional: false },
          {
            name: "reqPriority",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 1, extensible: false } },
            optional: true,
          },
          {
            name: "targetVeh",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
          {
            name: "targetRSU",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
          { name: "info", type: { kind: "REFERENCE", name: "ReqInfo" }, optional: true },
          {
            name: "lifeTime",
            type: { kind: "REFERENCE", name: "TimeOffset" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    ReqInfo: {
      name: "ReqInfo",
      module: "VIR",
      type: {
        kind: "CHOICE",
        root: [
          { name: "laneChange", type: { kind: "REFERENCE", name: "Req-LaneChange" } },
          { name: "clearTheWay", type: { kind: "REFERENCE", name: "Req-ClearTheWay" } },
          { name: "signalPriority", type: { kind: "REFERENCE", name: "Req-SignalPriority" } },
          { name: "sensorSharing", type: { kind: "REFERENCE", name: "Req-SensorSharing" } },
          { name: "parking", type: { kind: "REFERENCE", name: "Req-ParkingArea" } },
        ],
        additions: [],
      },
    },
    ReqStatus: {
      name: "ReqStatus",
      module: "VIR",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "unknown", value: 0 },
          { name: "request", value: 1 },
          { name: "comfirmed", value: 2 },
          { name: "cancel", value: 3 },
          { name: "complete", value: 4 },
        ],
        additions: [],
      },
    },
    "Req-LaneChange": {
      name: "Req-LaneChange",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "upstreamNode",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          {
            name: "downstreamNode",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          { name: "targetLane", type: { kind: "REFERENCE", name: "LaneID" }, optional: false },
        ],
        additions: [],
      },
    },
    "Req-ClearTheWay": {
      name: "Req-ClearTheWay",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "upstreamNode",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          {
            name: "downstreamNode",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          { name: "targetLane", type: { kind: "REFERENCE", name: "LaneID" }, optional: false },
          {
            name: "relatedPath",
            type: { kind: "REFERENCE", name: "ReferencePath" },
            optional: true,
          },
          { name: "tBegin", type: { kind: "REFERENCE", name: "DDateTime" }, optional: true },
          { name: "tEnd", type: { kind: "REFERENCE", name: "DDateTime" }, optional: true },
        ],
        additions: [],
      },
    },
    "Req-SignalPriority": {
      name: "Req-SignalPriority",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "intersectionId",
            type: { kind: "REFERENCE", name: "NodeReferenceID" },
            optional: false,
          },
          {
            name: "requiredMov",
            type: { kind: "REFERENCE", name: "MovementEx" },
            optional: false,
          },
          {
            name: "estimatedArrivalTime",
            type: { kind: "REFERENCE", name: "TimeOffset" },
            optional: true,
          },
          {
            name: "distance2Intersection",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 10000,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    "Req-SensorSharing": {
      name: "Req-SensorSharing",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "detectArea",
            type: { kind: "REFERENCE", name: "ReferencePathList" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    ParkingRequest: {
      name: "ParkingRequest",
      module: "VIR",
      type: {
        kind: "BIT STRING",
        size: { lower: 12, upper: 12, extensible: true },
        bits: [
          { name: "enter", position: 0 },
          { name: "exit", position: 1 },
          { name: "park", position: 2 },
          { name: "pay", position: 3 },
          { name: "unloadPassenger", position: 4 },
          { name: "pickupPassenger", position: 5 },
          { name: "unloadCargo", position: 6 },
          { name: "loadCargo", position: 7 },
          { name: "reserved1", position: 8 },
          { name: "reverved2", position: 9 },
          { name: "reserved3", position: 10 },
          { name: "reverved4", position: 11 },
        ],
      },
    },
    "Req-ParkingArea": {
      name: "Req-ParkingArea",
      module: "VIR",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehicleClass",
            type: { kind: "REFERENCE", name: "VehicleClassification" },
            optional: false,
          },
          {
            name: "req",
            type: { kind: "REFERENCE", name: "ParkingRequest" },
            optional: false,
          },
          {
            name: "parkingType",
            type: { kind: "REFERENCE", name: "ParkingType" },
            optional: true,
          },
          {
            name: "expectedParkingSlotID",
            type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    VehiclePaymentMessage: {
      name: "VehiclePaymentMessage",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
          {
            name: "payment",
            type: {
              kind: "CHOICE",
              root: [
                { name: "initialzation-request", type: { kind: "REFERENCE", name: "RST" } },
                { name: "initialzation-response", type: { kind: "REFERENCE", name: "VSI" } },
                {
                  name: "action-request",
                  type: { kind: "REFERENCE", name: "Action-Request" },
                },
                {
                  name: "action-response",
                  type: { kind: "REFERENCE", name: "Action-Response" },
                },
              ],
              additions: [],
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    RST: {
      name: "RST",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "time", type: { kind: "REFERENCE", name: "DDateTime" }, optional: false },
          {
            name: "id",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "paymentList",
            type: { kind: "REFERENCE", name: "PaymentList" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    PaymentList: {
      name: "PaymentList",
      module: "VPM",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 16, extensible: false },
        element: { kind: "REFERENCE", name: "ApplicationParameter" },
      },
    },
    ApplicationParameter: {
      name: "ApplicationParameter",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "pid",
            type: { kind: "REFERENCE", name: "PaymentEntityID" },
            optional: false,
          },
          {
            name: "paymentInfo",
            type: { kind: "REFERENCE", name: "PaymentInfo" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    PaymentInfo: {
      name: "PaymentInfo",
      module: "VPM",
      type: {
        kind: "CHOICE",
        root: [{ name: "paymentInfoType1", type: { kind: "REFERENCE", name: "PaymentInfoType1" } }],
        additions: [],
      },
    },
    PaymentEntityID: {
      name: "PaymentEntityID",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "system", value: 0 },
          { name: "freeflow", value: 1 },
          { name: "enclosed", value: 2 },
          { name: "congestion", value: 3 },
          { name: "charging", value: 4 },
          { name: "parking", value: 5 },
        ],
        additions: [],
      },
    },
    PaymentInfoType1: {
      name: "PaymentInfoType1",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "tollingNodeInfo",
            type: { kind: "REFERENCE", name: "TollingNodeInfo" },
            optional: true,
          },
          { name: "tollInfo", type: { kind: "REFERENCE", name: "TollInfo" }, optional: true },
          {
            name: "serviceInfo",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 512, extensible: false } },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    TollingNodeInfo: {
      name: "TollingNodeInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "id",
            type: { kind: "REFERENCE", name: "StationOrGantryId" },
            optional: true,
          },
          { name: "pos", type: { kind: "REFERENCE", name: "Position3D" }, optional: true },
          {
            name: "tollingNodeType",
            type: { kind: "REFERENCE", name: "TollingNodeType" },
            optional: true,
          },
          {
            name: "tollingDirection",
            type: { kind: "REFERENCE", name: "TollingDirection" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    StationOrGantryId: {
      name: "StationOrGantryId",
      module: "VPM",
      type: { kind: "INTEGER", lower: 0, upper: 4294967295, extensible: true },
    },
    TollingNodeType: {
      name: "TollingNodeType",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "entranceStation", value: 0 },
          { name: "exitStation", value: 1 },
          { name: "entranceAndExitStation", value: 2 },
          { name: "gantry", value: 3 },
        ],
        additions: [],
      },
    },
    TollingDirection: {
      name: "TollingDirection",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "north", value: 0 },
          { name: "northeast", value: 1 },
          { name: "east", value: 2 },
          { name: "southeast", value: 3 },
          { name: "south", value: 4 },
          { name: "southwest", value: 5 },
          { name: "west", value: 6 },
          { name: "northwest", value: 7 },
        ],
        additions: [],
      },
    },
    TollInfo: {
      name: "TollInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "price",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 424967295,
              extensible: false,
              quantity: { unit: "CNY", scale: [1, 100], special: [] },
            },
            optional: true,
          },
          {
            name: "entrancePos",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: true,
          },
          {
            name: "exitPos",
            type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
            optional: true,
          },
          {
            name: "tollRoad",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 2, upper: 256, extensible: false },
              element: { kind: "REFERENCE", name: "NodeReferenceID" },
            },
            optional: true,
          },
          {
            name: "tollPath",
            type: { kind: "REFERENCE", name: "ReferencePath" },
            optional: true,
          },
          {
            name: "timeBegin",
            type: { kind: "REFERENCE", name: "DDateTime" },
            optional: true,
          },
          { name: "timeEnd", type: { kind: "REFERENCE", name: "DDateTime" }, optional: true },
        ],
        additions: [],
      },
    },
    VSI: {
      name: "VSI",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "time", type: { kind: "REFERENCE", name: "DDateTime" }, optional: false },
          {
            name: "obuId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "targetId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
          { name: "obuInfo", type: { kind: "REFERENCE", name: "OBUInfo" }, optional: true },
          {
            name: "vpapplicationList",
            type: { kind: "REFERENCE", name: "VPApplicationList" },
            optional: true,
          },
          { name: "rndOBU", type: { kind: "REFERENCE", name: "RandStr8" }, optional: true },
        ],
        additions: [],
      },
    },
    VPApplicationList: {
      name: "VPApplicationList",
      module: "VPM",
      type: {
        kind: "SEQUENCE OF",
        size: { lower: 1, upper: 16, extensible: false },
        element: { kind: "REFERENCE", name: "VPApplicationParameter" },
      },
    },
    VPApplicationParameter: {
      name: "VPApplicationParameter",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "pid",
            type: { kind: "REFERENCE", name: "PaymentEntityID" },
            optional: false,
          },
          {
            name: "obuPaymentInfo",
            type: { kind: "REFERENCE", name: "OBUPaymentInfo" },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    OBUPaymentInfo: {
      name: "OBUPaymentInfo",
      module: "VPM",
      type: {
        kind: "CHOICE",
        root: [
          {
            name: "obuPaymentInfoType1",
            type: { kind: "REFERENCE", name: "OBUPaymentInfoType1" },
          },
        ],
        additions: [],
      },
    },
    OBUPaymentInfoType1: {
      name: "OBUPaymentInfoType1",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "equipmentClass",
            type: { kind: "REFERENCE", name: "EquipmentClass" },
            optional: true,
          },
          {
            name: "gbiCCInfo",
            type: { kind: "REFERENCE", name: "GBICCInfo" },
            optional: true,
          },
          { name: "sysInfo", type: { kind: "REFERENCE", name: "SysInfo" }, optional: true },
          {
            name: "vehicleInfo",
            type: { kind: "REFERENCE", name: "VehicleInfo" },
            optional: true,
          },
          {
            name: "passedSitesInfo",
            type: { kind: "REFERENCE", name: "PassedSitesInfo" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    EquipmentClass: {
      name: "EquipmentClass",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "onechipOBU", value: 0 },
          { name: "iccOBU", value: 1 },
          { name: "cpcOBU", value: 2 },
        ],
        additions: [],
      },
    },
    GBICCInfo: {
      name: "GBICCInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "iccIssueInfo",
            type: { kind: "OCTET STRING", size: { lower: 0, upper: 127, extensible: true } },
            optional: false,
          },
          {
            name: "iccUniTollInfo",
            type: { kind: "OCTET STRING", size: { lower: 0, upper: 127, extensible: true } },
            optional: false,
          },
          {
            name: "iccBalance",
            type: { kind: "OCTET STRING", size: { lower: 0, upper: 127, extensible: true } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    OBUInfo: {
      name: "OBUInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "obuType", type: { kind: "REFERENCE", name: "OBUType" }, optional: false },
          {
            name: "obuMotionStatus",
            type: { kind: "REFERENCE", name: "OBUMotionStatus" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    OBUType: {
      name: "OBUType",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "oemObu", value: 0 },
          { name: "aftermarketObu", value: 1 },
          { name: "mobilePhone", value: 2 },
        ],
        additions: [],
      },
    },
    OBUMotionStatus: {
      name: "OBUMotionStatus",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "pos", type: { kind: "REFERENCE", name: "Position3D" }, optional: true },
          { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: true },
          { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: true },
        ],
        additions: [],
      },
    },
    RandStr8: {
      name: "RandStr8",
      module: "VPM",
      type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
    },
    SysInfo: {
      name: "SysInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "contractProvider",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "contractType",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: true },
            optional: false,
          },
          {
            name: "contractVersion",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: true },
            optional: false,
          },
          {
            name: "contractSerialNumer",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "contractSignedDate",
            type: { kind: "REFERENCE", name: "Date" },
            optional: false,
          },
          {
            name: "contractExpiredDate",
            type: { kind: "REFERENCE", name: "Date" },
            optional: false,
          },
          {
            name: "reserved",
            type: { kind: "OCTET STRING", size: { lower: 64, upper: 64, extensible: false } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    VehicleInfo: {
      name: "VehicleInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehicleLicencePlateNumber",
            type: { kind: "OCTET STRING", size: { lower: 12, upper: 12, extensible: false } },
            optional: false,
          },
          {
            name: "vehicleLicencePlateColor",
            type: { kind: "OCTET STRING", size: { lower: 2, upper: 2, extensible: false } },
            optional: false,
          },
          {
            name: "vehicleTollingClass",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: true },
            optional: false,
          },
          {
            name: "vehicleUserType",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: true },
            optional: false,
          },
          {
            name: "vehicleDimensions",
            type: { kind: "REFERENCE", name: "VehicleDimensions" },
            optional: false,
          },
          {
            name: "vehicleWheels",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: false },
            optional: false,
          },
          {
            name: "vehicleAxles",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: false },
            optional: false,
          },
          {
            name: "vehicleWheelBases",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 65535,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
          {
            name: "vehicleWeightLimits",
            type: { kind: "INTEGER", lower: 0, upper: 16777215, extensible: false },
            optional: false,
          },
          {
            name: "vehicleSpecificInformation",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
          {
            name: "vehicleEngineNumber",
            type: { kind: "OCTET STRING", size: { lower: 16, upper: 16, extensible: false } },
            optional: false,
          },
          {
            name: "description",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 256, extensible: false } },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    VehicleDimensions: {
      name: "VehicleDimensions",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehicleLength",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 65535,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
          {
            name: "vehicleWidth",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 255,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
          {
            name: "vehicleHeigth",
            type: {
              kind: "INTEGER",
              lower: 0,
              upper: 255,
              extensible: false,
              quantity: { unit: "m", scale: [1, 10], special: [] },
            },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    TollingPos: {
      name: "TollingPos",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "id",
            type: { kind: "REFERENCE", name: "StationOrGantryId" },
            optional: false,
          },
          { name: "pos", type: { kind: "REFERENCE", name: "Position3D" }, optional: true },
        ],
        additions: [],
      },
    },
    PassedPos: {
      name: "PassedPos",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "tollingPos",
            type: { kind: "REFERENCE", name: "TollingPos" },
            optional: false,
          },
          {
            name: "tollingTime",
            type: { kind: "REFERENCE", name: "DDateTime" },
            optional: false,
          },
          {
            name: "tollingAmount",
            type: { kind: "OCTET STRING", size: { lower: 4, upper: 4, extensible: false } },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    PassedSitesInfo: {
      name: "PassedSitesInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "entranceInfo",
            type: { kind: "REFERENCE", name: "PassedPos" },
            optional: true,
          },
          {
            name: "passedPos",
            type: {
              kind: "SEQUENCE OF",
              size: { lower: 2, upper: 512, extensible: false },
              element: { kind: "REFERENCE", name: "PassedPos" },
            },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    Date: {
      name: "Date",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "year", type: { kind: "REFERENCE", name: "DYear" }, optional: false },
          { name: "month", type: { kind: "REFERENCE", name: "DMonth" }, optional: false },
          { name: "day", type: { kind: "REFERENCE", name: "DDay" }, optional: false },
        ],
      },
    },
    "Action-Request": {
      name: "Action-Request",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "time", type: { kind: "REFERENCE", name: "DDateTime" }, optional: false },
          { name: "mode", type: { kind: "BOOLEAN" }, optional: false },
          {
            name: "sourceId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "targetId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
          {
            name: "paymentEntityId",
            type: { kind: "REFERENCE", name: "PaymentEntityID" },
            optional: false,
          },
          {
            name: "actionParameter",
            type: { kind: "REFERENCE", name: "TransInfo" },
            optional: false,
          },
          {
            name: "accessCredentials",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    "Action-Response": {
      name: "Action-Response",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "time", type: { kind: "REFERENCE", name: "DDateTime" }, optional: false },
          {
            name: "sourceId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
          {
            name: "targetId",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
          {
            name: "paymentEntityId",
            type: { kind: "REFERENCE", name: "PaymentEntityID" },
            optional: false,
          },
          {
            name: "responseParameter",
            type: { kind: "REFERENCE", name: "TransInfo" },
            optional: true,
          },
          { name: "ret", type: { kind: "REFERENCE", name: "ReturnStatus" }, optional: false },
        ],
        additions: [],
      },
    },
    ReturnStatus: {
      name: "ReturnStatus",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "noError", value: 0 },
          { name: "accessDenied", value: 1 },
          { name: "argumnetError", value: 2 },
          { name: "complexityLimitation", value: 3 },
          { name: "processingFailure", value: 4 },
          { name: "processing", value: 5 },
        ],
        additions: [],
      },
    },
    TransInfo: {
      name: "TransInfo",
      module: "VPM",
      type: {
        kind: "CHOICE",
        root: [
          { name: "getTollDataRq", type: { kind: "REFERENCE", name: "GetTollDataRq" } },
          { name: "getTollDataRs", type: { kind: "REFERENCE", name: "GetTollDataRs" } },
          { name: "getSecureRq", type: { kind: "REFERENCE", name: "GetSecureRq" } },
          { name: "getSecureRs", type: { kind: "REFERENCE", name: "GetSecureRs" } },
          { name: "setTollDataRq", type: { kind: "REFERENCE", name: "SetTollDataRq" } },
          { name: "setTollDataRs", type: { kind: "REFERENCE", name: "SetTollDataRs" } },
          { name: "transferChannelRq", type: { kind: "REFERENCE", name: "ChannelRq" } },
          { name: "transferChannelRs", type: { kind: "REFERENCE", name: "ChannelRs" } },
          { name: "setMMIRq", type: { kind: "REFERENCE", name: "SetMMIRq" } },
        ],
        additions: [],
      },
    },
    GetTollDataRq: {
      name: "GetTollDataRq",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehicleInfo",
            type: { kind: "REFERENCE", name: "RangeOfFile" },
            optional: false,
          },
          {
            name: "tollInfo",
            type: { kind: "REFERENCE", name: "RangeOfFile" },
            optional: true,
          },
          {
            name: "keyIdForAC",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    GetTollDataRs: {
      name: "GetTollDataRs",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "vehicleInfo", type: { kind: "REFERENCE", name: "File" }, optional: false },
          { name: "tollInfo", type: { kind: "REFERENCE", name: "File" }, optional: true },
        ],
        additions: [],
      },
    },
    RangeOfFile: {
      name: "RangeOfFile",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "offset",
            type: { kind: "INTEGER", lower: 0, upper: 32767, extensible: false },
            optional: false,
          },
          {
            name: "length",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: false },
            optional: false,
          },
        ],
      },
    },
    File: {
      name: "File",
      module: "VPM",
      type: { kind: "OCTET STRING", size: { lower: 127, upper: 127, extensible: false } },
    },
    PartOfFile: {
      name: "PartOfFile",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "offset",
            type: { kind: "INTEGER", lower: 0, upper: 32767, extensible: false },
            optional: false,
          },
          {
            name: "length",
            type: { kind: "INTEGER", lower: 0, upper: 127, extensible: false },
            optional: false,
          },
          { name: "fileContent", type: { kind: "REFERENCE", name: "File" }, optional: false },
        ],
      },
    },
    GetSecureRq: {
      name: "GetSecureRq",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "vehicleInfo",
            type: { kind: "REFERENCE", name: "RangeOfFile" },
            optional: false,
          },
          {
            name: "rndRsuForAuthen",
            type: { kind: "REFERENCE", name: "RandStr8" },
            optional: false,
          },
          {
            name: "keyIdForAuthen",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: false,
          },
          {
            name: "keyIdForEncrypt",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    GetSecureRs: {
      name: "GetSecureRs",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "file", type: { kind: "REFERENCE", name: "RangeOfFile" }, optional: false },
          {
            name: "authenticator",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    SetTollDataRq: {
      name: "SetTollDataRq",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          { name: "rndRSU", type: { kind: "REFERENCE", name: "RandStr8" }, optional: true },
          {
            name: "transPara",
            type: { kind: "REFERENCE", name: "TransPara" },
            optional: true,
          },
          {
            name: "tollInfo",
            type: { kind: "REFERENCE", name: "PartOfFile" },
            optional: true,
          },
          {
            name: "tollingPos",
            type: { kind: "REFERENCE", name: "TollingPos" },
            optional: true,
          },
          {
            name: "keyIdForAuthen",
            type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    TransPara: {
      name: "TransPara",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "transAmount",
            type: { kind: "OCTET STRING", size: { lower: 4, upper: 4, extensible: false } },
            optional: false,
          },
          {
            name: "transType",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 1, extensible: false } },
            optional: false,
          },
          {
            name: "terminalID",
            type: { kind: "OCTET STRING", size: { lower: 6, upper: 6, extensible: false } },
            optional: false,
          },
          {
            name: "transSN",
            type: { kind: "OCTET STRING", size: { lower: 4, upper: 4, extensible: false } },
            optional: false,
          },
          {
            name: "transTime",
            type: { kind: "OCTET STRING", size: { lower: 7, upper: 7, extensible: false } },
            optional: false,
          },
          {
            name: "transStationID",
            type: { kind: "OCTET STRING", size: { lower: 3, upper: 3, extensible: false } },
            optional: false,
          },
        ],
      },
    },
    SetTollDataRs: {
      name: "SetTollDataRs",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "tacInfo",
            type: { kind: "OCTET STRING", size: { lower: 4, upper: 4, extensible: false } },
            optional: true,
          },
          {
            name: "authenticator",
            type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
            optional: true,
          },
          {
            name: "accountInfo",
            type: { kind: "REFERENCE", name: "AccountInfo" },
            optional: true,
          },
          {
            name: "transCredential",
            type: { kind: "REFERENCE", name: "TransCredential" },
            optional: true,
          },
        ],
        additions: [],
      },
    },
    SetMMIRq: {
      name: "SetMMIRq",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [{ name: "toll", type: { kind: "REFERENCE", name: "TollResult" }, optional: false }],
        additions: [],
      },
    },
    TollResult: {
      name: "TollResult",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "ok", value: 0 },
          { name: "nok", value: 1 },
          { name: "contactOperator", value: 2 },
        ],
      },
    },
    AccountInfo: {
      name: "AccountInfo",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "account",
            type: { kind: "OCTET STRING", size: { lower: 2, upper: 32, extensible: false } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    TransCredential: {
      name: "TransCredential",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "tc",
            type: { kind: "OCTET STRING", size: { lower: 32, upper: 32, extensible: true } },
            optional: false,
          },
        ],
        additions: [],
      },
    },
    ChannelRq: {
      name: "ChannelRq",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "channelid",
            type: { kind: "REFERENCE", name: "ChannelID" },
            optional: false,
          },
          { name: "apdu", type: { kind: "REFERENCE", name: "ApduList" }, optional: false },
        ],
        additions: [],
      },
    },
    ChannelRs: {
      name: "ChannelRs",
      module: "VPM",
      type: {
        kind: "SEQUENCE",
        root: [
          {
            name: "channelid",
            type: { kind: "REFERENCE", name: "ChannelID" },
            optional: false,
          },
          { name: "apdu", type: { kind: "REFERENCE", name: "ApduList" }, optional: false },
        ],
        additions: [],
      },
    },
    ChannelID: {
      name: "ChannelID",
      module: "VPM",
      type: {
        kind: "ENUMERATED",
        root: [
          { name: "obu", value: 0 },
          { name: "esam", value: 1 },
          { name: "icc", value: 2 },
          { name: "hmi", value: 3 },
          { name: "beeper", value: 4 },
        ],
      },
    },
    ApduList: {
      name: "ApduList",
      module: "VPM",
      type: {
        kind: "SEQUENCE OF",
        element: { kind: "OCTET STRING", size: { lower: 127, upper: 127, extensible: false } },
      },
    },
  },
};
