// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import type { TypeDefinition } from "./model.js";

export const AccelerationSet4Way: TypeDefinition = {
  name: "AccelerationSet4Way",
  module: "DefAcceleration",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "long", type: { kind: "REFERENCE", name: "Acceleration" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "Acceleration" }, optional: false },
      {
        name: "vert",
        type: { kind: "REFERENCE", name: "VerticalAcceleration" },
        optional: false,
      },
      { name: "yaw", type: { kind: "REFERENCE", name: "YawRate" }, optional: false },
    ],
  },
};

export const Acceleration: TypeDefinition = {
  name: "Acceleration",
  module: "DefAcceleration",
  type: {
    kind: "INTEGER",
    lower: -2000,
    upper: 2001,
    extensible: false,
    quantity: {
      unit: "m/s2",
      scale: [1, 100],
      special: [
        { lower: 2000, upper: 2000, kind: "at least", meaning: "at or above 20" },
        { lower: -2000, upper: -2000, kind: "at most", meaning: "at or below -20" },
        { lower: 2001, upper: 2001, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const VerticalAcceleration: TypeDefinition = {
  name: "VerticalAcceleration",
  module: "DefAcceleration",
  type: {
    kind: "INTEGER",
    lower: -127,
    upper: 127,
    extensible: false,
    quantity: {
      unit: "g",
      scale: [1, 50],
      special: [
        { lower: 127, upper: 127, kind: "at least", meaning: "at or above 2.54 g" },
        { lower: -126, upper: -126, kind: "at most", meaning: "at or below -2.52 g" },
        { lower: -127, upper: -127, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const YawRate: TypeDefinition = {
  name: "YawRate",
  module: "DefAcceleration",
  type: {
    kind: "INTEGER",
    lower: -32767,
    upper: 32767,
    extensible: false,
    quantity: { unit: "deg/s", scale: [1, 100], special: [] },
  },
};

export const Speed: TypeDefinition = {
  name: "Speed",
  module: "DefMotion",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 8191,
    extensible: false,
    quantity: {
      unit: "m/s",
      scale: [1, 50],
      special: [{ lower: 8191, upper: 8191, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const Heading: TypeDefinition = {
  name: "Heading",
  module: "DefMotion",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 28800,
    extensible: false,
    quantity: {
      unit: "deg",
      scale: [1, 80],
      special: [
        {
          lower: 28800,
          upper: 28800,
          kind: "none",
          meaning: "unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)",
        },
      ],
    },
  },
};

export const CoarseHeading: TypeDefinition = {
  name: "CoarseHeading",
  module: "DefMotion",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 240,
    extensible: false,
    quantity: {
      unit: "deg",
      scale: [3, 2],
      special: [{ lower: 240, upper: 240, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const SteeringWheelAngle: TypeDefinition = {
  name: "SteeringWheelAngle",
  module: "DefMotion",
  type: {
    kind: "INTEGER",
    lower: -126,
    upper: 127,
    extensible: false,
    quantity: {
      unit: "deg",
      scale: [3, 2],
      special: [
        { lower: -126, upper: -126, kind: "at most", meaning: "at or below -189" },
        { lower: 126, upper: 126, kind: "at least", meaning: "at or above 189" },
        { lower: 127, upper: 127, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const MotionConfidenceSet: TypeDefinition = {
  name: "MotionConfidenceSet",
  module: "DefMotion",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "speedCfd",
        type: { kind: "REFERENCE", name: "SpeedConfidence" },
        optional: true,
      },
      {
        name: "headingCfd",
        type: { kind: "REFERENCE", name: "HeadingConfidence" },
        optional: true,
      },
      {
        name: "steerCfd",
        type: { kind: "REFERENCE", name: "SteeringWheelAngleConfidence" },
        optional: true,
      },
    ],
  },
};

export const HeadingConfidence: TypeDefinition = {
  name: "HeadingConfidence",
  module: "DefMotion",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "prec10deg", value: 1, bound: 10 },
      { name: "prec05deg", value: 2, bound: 5 },
      { name: "prec01deg", value: 3, bound: 1 },
      { name: "prec0-1deg", value: 4, bound: 0.1 },
      { name: "prec0-05deg", value: 5, bound: 0.05 },
      { name: "prec0-01deg", value: 6, bound: 0.01 },
      { name: "prec0-0125deg", value: 7, bound: 0.0125 },
    ],
    unit: "deg",
  },
};

export const SpeedConfidence: TypeDefinition = {
  name: "SpeedConfidence",
  module: "DefMotion",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "prec100ms", value: 1, bound: 100 },
      { name: "prec10ms", value: 2, bound: 10 },
      { name: "prec5ms", value: 3, bound: 5 },
      { name: "prec1ms", value: 4, bound: 1 },
      { name: "prec0-1ms", value: 5, bound: 0.1 },
      { name: "prec0-05ms", value: 6, bound: 0.05 },
      { name: "prec0-01ms", value: 7, bound: 0.01 },
    ],
    unit: "m/s",
  },
};

export const SteeringWheelAngleConfidence: TypeDefinition = {
  name: "SteeringWheelAngleConfidence",
  module: "DefMotion",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "prec2deg", value: 1, bound: 2 },
      { name: "prec1deg", value: 2, bound: 1 },
      { name: "prec0-02deg", value: 3, bound: 0.02 },
    ],
    unit: "deg",
  },
};

export const Latitude: TypeDefinition = {
  name: "Latitude",
  module: "DefPosition",
  type: {
    kind: "INTEGER",
    lower: -900000000,
    upper: 900000001,
    extensible: false,
    quantity: {
      unit: "deg",
      scale: [1, 10000000],
      special: [{ lower: 900000001, upper: 900000001, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const Longitude: TypeDefinition = {
  name: "Longitude",
  module: "DefPosition",
  type: {
    kind: "INTEGER",
    lower: -1799999999,
    upper: 1800000001,
    extensible: false,
    quantity: {
      unit: "deg",
      scale: [1, 10000000],
      special: [{ lower: 1800000001, upper: 1800000001, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const Elevation: TypeDefinition = {
  name: "Elevation",
  module: "DefPosition",
  type: {
    kind: "INTEGER",
    lower: -4096,
    upper: 61439,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [{ lower: -4096, upper: -4096, kind: "none", meaning: "unknown" }],
    },
  },
};

export const PositionConfidenceSet: TypeDefinition = {
  name: "PositionConfidenceSet",
  module: "DefPosition",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "pos",
        type: { kind: "REFERENCE", name: "PositionConfidence" },
        optional: false,
      },
      {
        name: "elevation",
        type: { kind: "REFERENCE", name: "ElevationConfidence" },
        optional: true,
      },
    ],
  },
};

export const PositionConfidence: TypeDefinition = {
  name: "PositionConfidence",
  module: "DefPosition",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "a500m", value: 1, bound: 500 },
      { name: "a200m", value: 2, bound: 200 },
      { name: "a100m", value: 3, bound: 100 },
      { name: "a50m", value: 4, bound: 50 },
      { name: "a20m", value: 5, bound: 20 },
      { name: "a10m", value: 6, bound: 10 },
      { name: "a5m", value: 7, bound: 5 },
      { name: "a2m", value: 8, bound: 2 },
      { name: "a1m", value: 9, bound: 1 },
      { name: "a50cm", value: 10, bound: 0.5 },
      { name: "a20cm", value: 11, bound: 0.2 },
      { name: "a10cm", value: 12, bound: 0.1 },
      { name: "a5cm", value: 13, bound: 0.05 },
      { name: "a2cm", value: 14, bound: 0.02 },
      { name: "a1cm", value: 15, bound: 0.01 },
    ],
    unit: "m",
  },
};

export const ElevationConfidence: TypeDefinition = {
  name: "ElevationConfidence",
  module: "DefPosition",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "elev-500-00", value: 1, bound: 500 },
      { name: "elev-200-00", value: 2, bound: 200 },
      { name: "elev-100-00", value: 3, bound: 100 },
      { name: "elev-050-00", value: 4, bound: 50 },
      { name: "elev-020-00", value: 5, bound: 20 },
      { name: "elev-010-00", value: 6, bound: 10 },
      { name: "elev-005-00", value: 7, bound: 5 },
      { name: "elev-002-00", value: 8, bound: 2 },
      { name: "elev-001-00", value: 9, bound: 1 },
      { name: "elev-000-50", value: 10, bound: 0.5 },
      { name: "elev-000-20", value: 11, bound: 0.2 },
      { name: "elev-000-10", value: 12, bound: 0.1 },
      { name: "elev-000-05", value: 13, bound: 0.05 },
      { name: "elev-000-02", value: 14, bound: 0.02 },
      { name: "elev-000-01", value: 15, bound: 0.01 },
    ],
    unit: "m",
  },
};

export const Position3D: TypeDefinition = {
  name: "Position3D",
  module: "DefPosition",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lat", type: { kind: "REFERENCE", name: "Latitude" }, optional: false },
      { name: "long", type: { kind: "REFERENCE", name: "Longitude" }, optional: false },
      {
        name: "elevation",
        type: { kind: "REFERENCE", name: "Elevation" },
        optional: true,
      },
    ],
  },
};

export const SemiMajorAxisAccuracy: TypeDefinition = {
  name: "SemiMajorAxisAccuracy",
  module: "DefPosition",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 255,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 20],
      special: [
        { lower: 254, upper: 254, kind: "at least", meaning: "at or above 12.70" },
        { lower: 255, upper: 255, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const SemiMinorAxisAccuracy: TypeDefinition = {
  name: "SemiMinorAxisAccuracy",
  module: "DefPosition",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 255,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 20],
      special: [
        { lower: 254, upper: 254, kind: "at least", meaning: "at or above 12.70" },
        { lower: 255, upper: 255, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const SemiMajorAxisOrientation: TypeDefinition = {
  name: "SemiMajorAxisOrientation",
  module: "DefPosition",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: {
      unit: "deg",
      scale: [24, 4369],
      special: [{ lower: 65535, upper: 65535, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const PositionalAccuracy: TypeDefinition = {
  name: "PositionalAccuracy",
  module: "DefPosition",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "semiMajor",
        type: { kind: "REFERENCE", name: "SemiMajorAxisAccuracy" },
        optional: false,
      },
      {
        name: "semiMinor",
        type: { kind: "REFERENCE", name: "SemiMinorAxisAccuracy" },
        optional: false,
      },
      {
        name: "orientation",
        type: { kind: "REFERENCE", name: "SemiMajorAxisOrientation" },
        optional: false,
      },
    ],
  },
};

export const PositionOffsetLLV: TypeDefinition = {
  name: "PositionOffsetLLV",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "offsetLL",
        type: { kind: "REFERENCE", name: "PositionOffsetLL" },
        optional: false,
      },
      {
        name: "offsetV",
        type: { kind: "REFERENCE", name: "VerticalOffset" },
        optional: true,
      },
    ],
  },
};

export const OffsetLL_B12: TypeDefinition = {
  name: "OffsetLL-B12",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -2048,
    upper: 2047,
    extensible: false,
    quantity: { unit: "deg", scale: [1, 10000000], special: [] },
  },
};

export const OffsetLL_B14: TypeDefinition = {
  name: "OffsetLL-B14",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -8192,
    upper: 8191,
    extensible: false,
    quantity: { unit: "deg", scale: [1, 10000000], special: [] },
  },
};

export const OffsetLL_B16: TypeDefinition = {
  name: "OffsetLL-B16",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -32768,
    upper: 32767,
    extensible: false,
    quantity: { unit: "deg", scale: [1, 10000000], special: [] },
  },
};

export const OffsetLL_B18: TypeDefinition = {
  name: "OffsetLL-B18",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -131072,
    upper: 131071,
    extensible: false,
    quantity: { unit: "deg", scale: [1, 10000000], special: [] },
  },
};

export const OffsetLL_B22: TypeDefinition = {
  name: "OffsetLL-B22",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -2097152,
    upper: 2097151,
    extensible: false,
    quantity: { unit: "deg", scale: [1, 10000000], special: [] },
  },
};

export const OffsetLL_B24: TypeDefinition = {
  name: "OffsetLL-B24",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -8388608,
    upper: 8388607,
    extensible: false,
    quantity: { unit: "deg", scale: [1, 10000000], special: [] },
  },
};

export const Position_LL_24B: TypeDefinition = {
  name: "Position-LL-24B",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "OffsetLL-B12" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "OffsetLL-B12" }, optional: false },
    ],
  },
};

export const Position_LL_28B: TypeDefinition = {
  name: "Position-LL-28B",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "OffsetLL-B14" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "OffsetLL-B14" }, optional: false },
    ],
  },
};

export const Position_LL_32B: TypeDefinition = {
  name: "Position-LL-32B",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "OffsetLL-B16" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "OffsetLL-B16" }, optional: false },
    ],
  },
};

export const Position_LL_36B: TypeDefinition = {
  name: "Position-LL-36B",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "OffsetLL-B18" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "OffsetLL-B18" }, optional: false },
    ],
  },
};

export const Position_LL_44B: TypeDefinition = {
  name: "Position-LL-44B",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "OffsetLL-B22" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "OffsetLL-B22" }, optional: false },
    ],
  },
};

export const Position_LL_48B: TypeDefinition = {
  name: "Position-LL-48B",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "OffsetLL-B24" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "OffsetLL-B24" }, optional: false },
    ],
  },
};

export const Position_LLmD_64b: TypeDefinition = {
  name: "Position-LLmD-64b",
  module: "DefPositionOffset",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lon", type: { kind: "REFERENCE", name: "Longitude" }, optional: false },
      { name: "lat", type: { kind: "REFERENCE", name: "Latitude" }, optional: false },
    ],
  },
};

export const PositionOffsetLL: TypeDefinition = {
  name: "PositionOffsetLL",
  module: "DefPositionOffset",
  type: {
    kind: "CHOICE",
    root: [
      { name: "position-LL1", type: { kind: "REFERENCE", name: "Position-LL-24B" } },
      { name: "position-LL2", type: { kind: "REFERENCE", name: "Position-LL-28B" } },
      { name: "position-LL3", type: { kind: "REFERENCE", name: "Position-LL-32B" } },
      { name: "position-LL4", type: { kind: "REFERENCE", name: "Position-LL-36B" } },
      { name: "position-LL5", type: { kind: "REFERENCE", name: "Position-LL-44B" } },
      { name: "position-LL6", type: { kind: "REFERENCE", name: "Position-LL-48B" } },
      { name: "position-LatLon", type: { kind: "REFERENCE", name: "Position-LLmD-64b" } },
    ],
  },
};

export const VerticalOffset: TypeDefinition = {
  name: "VerticalOffset",
  module: "DefPositionOffset",
  type: {
    kind: "CHOICE",
    root: [
      { name: "offset1", type: { kind: "REFERENCE", name: "VertOffset-B07" } },
      { name: "offset2", type: { kind: "REFERENCE", name: "VertOffset-B08" } },
      { name: "offset3", type: { kind: "REFERENCE", name: "VertOffset-B09" } },
      { name: "offset4", type: { kind: "REFERENCE", name: "VertOffset-B10" } },
      { name: "offset5", type: { kind: "REFERENCE", name: "VertOffset-B11" } },
      { name: "offset6", type: { kind: "REFERENCE", name: "VertOffset-B12" } },
      { name: "elevation", type: { kind: "REFERENCE", name: "Elevation" } },
    ],
  },
};

export const VertOffset_B07: TypeDefinition = {
  name: "VertOffset-B07",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -64,
    upper: 63,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [
        { lower: 63, upper: 63, kind: "at least", meaning: "at or above" },
        { lower: -63, upper: -63, kind: "at most", meaning: "at or below" },
        { lower: -64, upper: -64, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const VertOffset_B08: TypeDefinition = {
  name: "VertOffset-B08",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -128,
    upper: 127,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [
        { lower: 127, upper: 127, kind: "at least", meaning: "at or above" },
        { lower: -127, upper: -127, kind: "at most", meaning: "at or below" },
        { lower: -128, upper: -128, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const VertOffset_B09: TypeDefinition = {
  name: "VertOffset-B09",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -256,
    upper: 255,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [
        { lower: 255, upper: 255, kind: "at least", meaning: "at or above" },
        { lower: -255, upper: -255, kind: "at most", meaning: "at or below" },
        { lower: -256, upper: -256, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const VertOffset_B10: TypeDefinition = {
  name: "VertOffset-B10",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -512,
    upper: 511,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [
        { lower: 511, upper: 511, kind: "at least", meaning: "at or above" },
        { lower: -511, upper: -511, kind: "at most", meaning: "at or below" },
        { lower: -512, upper: -512, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const VertOffset_B11: TypeDefinition = {
  name: "VertOffset-B11",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -1024,
    upper: 1023,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [
        { lower: 1023, upper: 1023, kind: "at least", meaning: "at or above" },
        { lower: -1023, upper: -1023, kind: "at most", meaning: "at or below" },
        { lower: -1024, upper: -1024, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const VertOffset_B12: TypeDefinition = {
  name: "VertOffset-B12",
  module: "DefPositionOffset",
  type: {
    kind: "INTEGER",
    lower: -2048,
    upper: 2047,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [
        { lower: 2047, upper: 2047, kind: "at least", meaning: "at or above" },
        { lower: -2047, upper: -2047, kind: "at most", meaning: "at or below" },
        { lower: -2048, upper: -2048, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const DSecond: TypeDefinition = {
  name: "DSecond",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: {
      unit: "s",
      scale: [1, 1000],
      special: [{ lower: 60000, upper: 65535, kind: "none", meaning: "unknown or invalid" }],
    },
  },
};

export const DYear: TypeDefinition = {
  name: "DYear",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 4095,
    extensible: false,
    quantity: {
      unit: "year",
      scale: [1, 1],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unknown" }],
    },
  },
};

export const DMonth: TypeDefinition = {
  name: "DMonth",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 12,
    extensible: false,
    quantity: {
      unit: "month",
      scale: [1, 1],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unknown" }],
    },
  },
};

export const DDay: TypeDefinition = {
  name: "DDay",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 31,
    extensible: false,
    quantity: {
      unit: "day",
      scale: [1, 1],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unknown" }],
    },
  },
};

export const DMinute: TypeDefinition = {
  name: "DMinute",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 60,
    extensible: false,
    quantity: {
      unit: "minute",
      scale: [1, 1],
      special: [{ lower: 60, upper: 60, kind: "none", meaning: "unknown" }],
    },
  },
};

export const DDateTime: TypeDefinition = {
  name: "DDateTime",
  module: "DefTime",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "year", type: { kind: "REFERENCE", name: "DYear" }, optional: true },
      { name: "month", type: { kind: "REFERENCE", name: "DMonth" }, optional: true },
      { name: "day", type: { kind: "REFERENCE", name: "DDay" }, optional: true },
      { name: "hour", type: { kind: "REFERENCE", name: "DHour" }, optional: true },
      { name: "minute", type: { kind: "REFERENCE", name: "DMinute" }, optional: true },
      { name: "second", type: { kind: "REFERENCE", name: "DSecond" }, optional: true },
      { name: "offset", type: { kind: "REFERENCE", name: "DTimeOffset" }, optional: true },
    ],
  },
};

export const MinuteOfTheYear: TypeDefinition = {
  name: "MinuteOfTheYear",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 527040,
    extensible: false,
    quantity: {
      unit: "minute",
      scale: [1, 1],
      special: [{ lower: 527040, upper: 527040, kind: "none", meaning: "invalid" }],
    },
  },
};

export const TimeMark: TypeDefinition = {
  name: "TimeMark",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 36001,
    extensible: false,
    quantity: {
      unit: "s",
      scale: [1, 10],
      special: [
        {
          lower: 35991,
          upper: 35999,
          kind: "note",
          meaning: "leap second (comment of the modules)",
        },
        { lower: 36000, upper: 36000, kind: "at least", meaning: "more than one hour" },
        { lower: 36001, upper: 36001, kind: "none", meaning: "unknown" },
      ],
    },
  },
};

export const TimeOffset: TypeDefinition = {
  name: "TimeOffset",
  module: "DefTime",
  type: {
    kind: "INTEGER",
    lower: 1,
    upper: 65535,
    extensible: false,
    quantity: {
      unit: "s",
      scale: [1, 100],
      special: [
        { lower: 65534, upper: 65534, kind: "at least", meaning: "655.34 or more" },
        { lower: 65535, upper: 65535, kind: "none", meaning: "unavailable" },
      ],
    },
  },
};

export const TimeConfidence: TypeDefinition = {
  name: "TimeConfidence",
  module: "DefTime",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "time-100-000", value: 1, bound: 100 },
      { name: "time-050-000", value: 2, bound: 50 },
      { name: "time-020-000", value: 3, bound: 20 },
      { name: "time-010-000", value: 4, bound: 10 },
      { name: "time-002-000", value: 5, bound: 2 },
      { name: "time-001-000", value: 6, bound: 1 },
      { name: "time-000-500", value: 7, bound: 0.5 },
      { name: "time-000-200", value: 8, bound: 0.2 },
      { name: "time-000-100", value: 9, bound: 0.1 },
      { name: "time-000-050", value: 10, bound: 0.05 },
      { name: "time-000-020", value: 11, bound: 0.02 },
      { name: "time-000-010", value: 12, bound: 0.01 },
      { name: "time-000-005", value: 13, bound: 0.005 },
      { name: "time-000-002", value: 14, bound: 0.002 },
      { name: "time-000-001", value: 15, bound: 0.001 },
      { name: "time-000-000-5", value: 16, bound: 0.0005 },
      { name: "time-000-000-2", value: 17, bound: 0.0002 },
      { name: "time-000-000-1", value: 18, bound: 0.0001 },
      { name: "time-000-000-05", value: 19, bound: 0.00005 },
      { name: "time-000-000-02", value: 20, bound: 0.00002 },
      { name: "time-000-000-01", value: 21, bound: 0.00001 },
      { name: "time-000-000-005", value: 22, bound: 0.000005 },
      { name: "time-000-000-002", value: 23, bound: 0.000002 },
      { name: "time-000-000-001", value: 24, bound: 0.000001 },
      { name: "time-000-000-000-5", value: 25, bound: 5e-7 },
      { name: "time-000-000-000-2", value: 26, bound: 2e-7 },
      { name: "time-000-000-000-1", value: 27, bound: 1e-7 },
      { name: "time-000-000-000-05", value: 28, bound: 5e-8 },
      { name: "time-000-000-000-02", value: 29, bound: 2e-8 },
      { name: "time-000-000-000-01", value: 30, bound: 1e-8 },
      { name: "time-000-000-000-005", value: 31, bound: 5e-9 },
      { name: "time-000-000-000-002", value: 32, bound: 2e-9 },
      { name: "time-000-000-000-001", value: 33, bound: 1e-9 },
      { name: "time-000-000-000-000-5", value: 34, bound: 5e-10 },
      { name: "time-000-000-000-000-2", value: 35, bound: 2e-10 },
      { name: "time-000-000-000-000-1", value: 36, bound: 1e-10 },
      { name: "time-000-000-000-000-05", value: 37, bound: 5e-11 },
      { name: "time-000-000-000-000-02", value: 38, bound: 2e-11 },
      { name: "time-000-000-000-000-01", value: 39, bound: 1e-11 },
    ],
    unit: "s",
  },
};

export const MapData: TypeDefinition = {
  name: "MapData",
  module: "Map",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
      {
        name: "timeStamp",
        type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
        optional: true,
      },
      { name: "nodes", type: { kind: "REFERENCE", name: "NodeList" }, optional: false },
    ],
    additions: [],
  },
};

export const LaneList: TypeDefinition = {
  name: "LaneList",
  module: "MapLane",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 32, extensible: false },
    element: { kind: "REFERENCE", name: "Lane" },
  },
};

export const LaneID: TypeDefinition = {
  name: "LaneID",
  module: "MapLane",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 255,
    extensible: false,
    quantity: {
      scale: [1, 1],
      special: [
        { lower: 0, upper: 0, kind: "none", meaning: "unknown" },
        { lower: 255, upper: 255, kind: "note", meaning: "reserved" },
      ],
    },
  },
};

export const LaneWidth: TypeDefinition = {
  name: "LaneWidth",
  module: "MapLane",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 32767,
    extensible: false,
    quantity: { unit: "m", scale: [1, 100], special: [] },
  },
};

export const Connection: TypeDefinition = {
  name: "Connection",
  module: "MapLane",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "remoteIntersection",
        type: { kind: "REFERENCE", name: "NodeReferenceID" },
        optional: false,
      },
      {
        name: "connectingLane",
        type: { kind: "REFERENCE", name: "ConnectingLane" },
        optional: true,
      },
      { name: "phaseId", type: { kind: "REFERENCE", name: "PhaseID" }, optional: true },
    ],
  },
};

export const ConnectingLane: TypeDefinition = {
  name: "ConnectingLane",
  module: "MapLane",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "lane", type: { kind: "REFERENCE", name: "LaneID" }, optional: false },
      {
        name: "maneuver",
        type: { kind: "REFERENCE", name: "AllowedManeuvers" },
        optional: true,
      },
    ],
  },
};

export const AllowedManeuvers: TypeDefinition = {
  name: "AllowedManeuvers",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 12, upper: 12, extensible: false },
    bits: [
      { name: "maneuverStraightAllowed", position: 0 },
      { name: "maneuverLeftAllowed", position: 1 },
      { name: "maneuverRightAllowed", position: 2 },
      { name: "maneuverUTurnAllowed", position: 3 },
      { name: "maneuverLeftTurnOnRedAllowed", position: 4 },
      { name: "maneuverRightTurnOnRedAllowed", position: 5 },
      { name: "maneuverLaneChangeAllowed", position: 6 },
      { name: "maneuverNoStoppingAllowed", position: 7 },
      { name: "yieldAllwaysRequired", position: 8 },
      { name: "goWithHalt", position: 9 },
      { name: "caution", position: 10 },
      { name: "reserved1", position: 11 },
    ],
  },
};

export const LaneAttributes: TypeDefinition = {
  name: "LaneAttributes",
  module: "MapLane",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "shareWith",
        type: { kind: "REFERENCE", name: "LaneSharing" },
        optional: true,
      },
      {
        name: "laneType",
        type: { kind: "REFERENCE", name: "LaneTypeAttributes" },
        optional: false,
      },
    ],
  },
};

export const LaneSharing: TypeDefinition = {
  name: "LaneSharing",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 10, upper: 10, extensible: false },
    bits: [
      { name: "overlappingLaneDescriptionProvided", position: 0 },
      { name: "multipleLanesTreatedAsOneLane", position: 1 },
      { name: "otherNonMotorizedTrafficTypes", position: 2 },
      { name: "individualMotorizedVehicleTraffic", position: 3 },
      { name: "busVehicleTraffic", position: 4 },
      { name: "taxiVehicleTraffic", position: 5 },
      { name: "pedestriansTraffic", position: 6 },
      { name: "cyclistVehicleTraffic", position: 7 },
      { name: "trackedVehicleTraffic", position: 8 },
      { name: "pedestrianTraffic", position: 9 },
    ],
  },
};

export const LaneTypeAttributes: TypeDefinition = {
  name: "LaneTypeAttributes",
  module: "MapLane",
  type: {
    kind: "CHOICE",
    root: [
      { name: "vehicle", type: { kind: "REFERENCE", name: "LaneAttributes-Vehicle" } },
      { name: "crosswalk", type: { kind: "REFERENCE", name: "LaneAttributes-Crosswalk" } },
      { name: "bikeLane", type: { kind: "REFERENCE", name: "LaneAttributes-Bike" } },
      { name: "sidewalk", type: { kind: "REFERENCE", name: "LaneAttributes-Sidewalk" } },
      { name: "median", type: { kind: "REFERENCE", name: "LaneAttributes-Barrier" } },
      { name: "striping", type: { kind: "REFERENCE", name: "LaneAttributes-Striping" } },
      {
        name: "trackedVehicle",
        type: { kind: "REFERENCE", name: "LaneAttributes-TrackedVehicle" },
      },
      { name: "parking", type: { kind: "REFERENCE", name: "LaneAttributes-Parking" } },
    ],
    additions: [],
  },
};

export const LaneAttributes_Crosswalk: TypeDefinition = {
  name: "LaneAttributes-Crosswalk",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "crosswalkRevocableLane", position: 0 },
      { name: "bicyleUseAllowed", position: 1 },
      { name: "isXwalkFlyOverLane", position: 2 },
      { name: "fixedCycleTime", position: 3 },
      { name: "biDirectionalCycleTimes", position: 4 },
      { name: "hasPushToWalkButton", position: 5 },
      { name: "audioSupport", position: 6 },
      { name: "rfSignalRequestPresent", position: 7 },
      { name: "unsignalizedSegmentsPresent", position: 8 },
    ],
  },
};

export const LaneAttributes_Bike: TypeDefinition = {
  name: "LaneAttributes-Bike",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "bikeRevocableLane", position: 0 },
      { name: "pedestrianUseAllowed", position: 1 },
      { name: "isBikeFlyOverLane", position: 2 },
      { name: "fixedCycleTime", position: 3 },
      { name: "biDirectionalCycleTimes", position: 4 },
      { name: "isolatedByBarrier", position: 5 },
      { name: "unsignalizedSegmentsPresent", position: 6 },
    ],
  },
};

export const LaneAttributes_Sidewalk: TypeDefinition = {
  name: "LaneAttributes-Sidewalk",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "sidewalk-RevocableLane", position: 0 },
      { name: "bicyleUseAllowed", position: 1 },
      { name: "isSidewalkFlyOverLane", position: 2 },
      { name: "walkBikes", position: 3 },
    ],
  },
};

export const LaneAttributes_Barrier: TypeDefinition = {
  name: "LaneAttributes-Barrier",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "median-RevocableLane", position: 0 },
      { name: "median", position: 1 },
      { name: "whiteLineHashing", position: 2 },
      { name: "stripedLines", position: 3 },
      { name: "doubleStripedLines", position: 4 },
      { name: "trafficCones", position: 5 },
      { name: "constructionBarrier", position: 6 },
      { name: "trafficChannels", position: 7 },
      { name: "lowCurbs", position: 8 },
      { name: "highCurbs", position: 9 },
    ],
  },
};

export const LaneAttributes_Striping: TypeDefinition = {
  name: "LaneAttributes-Striping",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "stripeToConnectingLanesRevocableLane", position: 0 },
      { name: "stripeDrawOnLeft", position: 1 },
      { name: "stripeDrawOnRight", position: 2 },
      { name: "stripeToConnectingLanesLeft", position: 3 },
      { name: "stripeToConnectingLanesRight", position: 4 },
      { name: "stripeToConnectingLanesAhead", position: 5 },
    ],
  },
};

export const LaneAttributes_TrackedVehicle: TypeDefinition = {
  name: "LaneAttributes-TrackedVehicle",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "spec-RevocableLane", position: 0 },
      { name: "spec-commuterRailRoadTrack", position: 1 },
      { name: "spec-lightRailRoadTrack", position: 2 },
      { name: "spec-heavyRailRoadTrack", position: 3 },
      { name: "spec-otherRailType", position: 4 },
    ],
  },
};

export const LaneAttributes_Parking: TypeDefinition = {
  name: "LaneAttributes-Parking",
  module: "MapLane",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "parkingRevocableLane", position: 0 },
      { name: "parallelParkingInUse", position: 1 },
      { name: "headInParkingInUse", position: 2 },
      { name: "doNotParkZone", position: 3 },
      { name: "parkingForBusUse", position: 4 },
      { name: "parkingForTaxiUse", position: 5 },
      { name: "noPublicParkingUse", position: 6 },
    ],
  },
};

export const LinkList: TypeDefinition = {
  name: "LinkList",
  module: "MapLink",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 32, extensible: false },
    element: { kind: "REFERENCE", name: "Link" },
  },
};

export const MovementList: TypeDefinition = {
  name: "MovementList",
  module: "MapLink",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 32, extensible: false },
    element: { kind: "REFERENCE", name: "Movement" },
  },
};

export const Movement: TypeDefinition = {
  name: "Movement",
  module: "MapLink",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "remoteIntersection",
        type: { kind: "REFERENCE", name: "NodeReferenceID" },
        optional: false,
      },
      { name: "phaseId", type: { kind: "REFERENCE", name: "PhaseID" }, optional: true },
    ],
  },
};

export const DescriptiveName: TypeDefinition = {
  name: "DescriptiveName",
  module: "MapNode",
  type: {
    kind: "CHARACTER STRING",
    name: "IA5String",
    size: { lower: 1, upper: 63, extensible: false },
  },
};

export const NodeReferenceID: TypeDefinition = {
  name: "NodeReferenceID",
  module: "MapNode",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "region",
        type: { kind: "REFERENCE", name: "RoadRegulatorID" },
        optional: true,
      },
      { name: "id", type: { kind: "REFERENCE", name: "NodeID" }, optional: false },
    ],
  },
};

export const RoadRegulatorID: TypeDefinition = {
  name: "RoadRegulatorID",
  module: "MapNode",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: { scale: [1, 1], special: [{ lower: 0, upper: 0, kind: "note", meaning: "tests" }] },
  },
};

export const NodeID: TypeDefinition = {
  name: "NodeID",
  module: "MapNode",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: { scale: [1, 1], special: [{ lower: 0, upper: 255, kind: "note", meaning: "tests" }] },
  },
};

export const PointList: TypeDefinition = {
  name: "PointList",
  module: "MapPoint",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 2, upper: 31, extensible: false },
    element: { kind: "REFERENCE", name: "RoadPoint" },
  },
};

export const RoadPoint: TypeDefinition = {
  name: "RoadPoint",
  module: "MapPoint",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "posOffset",
        type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
        optional: false,
      },
    ],
    additions: [],
  },
};

export const SpeedLimitList: TypeDefinition = {
  name: "SpeedLimitList",
  module: "MapSpeedLimit",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 9, extensible: false },
    element: { kind: "REFERENCE", name: "RegulatorySpeedLimit" },
  },
};

export const RegulatorySpeedLimit: TypeDefinition = {
  name: "RegulatorySpeedLimit",
  module: "MapSpeedLimit",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "type",
        type: { kind: "REFERENCE", name: "SpeedLimitType" },
        optional: false,
      },
      { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: false },
    ],
  },
};

export const SpeedLimitType: TypeDefinition = {
  name: "SpeedLimitType",
  module: "MapSpeedLimit",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unknown", value: 0 },
      { name: "maxSpeedInSchoolZone", value: 1 },
      { name: "maxSpeedInSchoolZoneWhenChildrenArePresent", value: 2 },
      { name: "maxSpeedInConstructionZone", value: 3 },
      { name: "vehicleMinSpeed", value: 4 },
      { name: "vehicleMaxSpeed", value: 5 },
      { name: "vehicleNightMaxSpeed", value: 6 },
      { name: "truckMinSpeed", value: 7 },
      { name: "truckMaxSpeed", value: 8 },
      { name: "truckNightMaxSpeed", value: 9 },
      { name: "vehiclesWithTrailersMinSpeed", value: 10 },
      { name: "vehiclesWithTrailersMaxSpeed", value: 11 },
      { name: "vehiclesWithTrailersNightMaxSpeed", value: 12 },
    ],
    additions: [],
  },
};

export const MsgCount: TypeDefinition = {
  name: "MsgCount",
  module: "MsgFrame",
  type: { kind: "INTEGER", lower: 0, upper: 127, extensible: false },
};

export const RTEList: TypeDefinition = {
  name: "RTEList",
  module: "RSI",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 8, extensible: false },
    element: { kind: "REFERENCE", name: "RTEData" },
  },
};

export const RTEData: TypeDefinition = {
  name: "RTEData",
  module: "RSI",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "rteId",
        type: { kind: "INTEGER", lower: 0, upper: 255, extensible: false },
        optional: false,
      },
      {
        name: "eventType",
        type: { kind: "REFERENCE", name: "EventType" },
        optional: false,
      },
      {
        name: "eventSource",
        type: { kind: "REFERENCE", name: "EventSource" },
        optional: false,
      },
      {
        name: "eventPos",
        type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
        optional: true,
      },
      { name: "eventRadius", type: { kind: "REFERENCE", name: "Radius" }, optional: true },
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
      {
        name: "eventConfidence",
        type: { kind: "REFERENCE", name: "Confidence" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const EventSource: TypeDefinition = {
  name: "EventSource",
  module: "RSI",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unknown", value: 0 },
      { name: "police", value: 1 },
      { name: "government", value: 2 },
      { name: "meteorological", value: 3 },
      { name: "internet", value: 4 },
      { name: "detection", value: 5 },
    ],
    additions: [],
  },
};

export const EventType: TypeDefinition = {
  name: "EventType",
  module: "RSI",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: { scale: [1, 1], special: [{ lower: 0, upper: 0, kind: "none", meaning: "unknown" }] },
  },
};

export const RSITimeDetails: TypeDefinition = {
  name: "RSITimeDetails",
  module: "RSI",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "startTime",
        type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
        optional: true,
      },
      {
        name: "endTime",
        type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
        optional: true,
      },
      {
        name: "endTimeConfidence",
        type: { kind: "REFERENCE", name: "TimeConfidence" },
        optional: true,
      },
    ],
  },
};

export const ReferencePathList: TypeDefinition = {
  name: "ReferencePathList",
  module: "RSI",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 8, extensible: false },
    element: { kind: "REFERENCE", name: "ReferencePath" },
  },
};

export const ReferencePath: TypeDefinition = {
  name: "ReferencePath",
  module: "RSI",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "activePath",
        type: { kind: "REFERENCE", name: "PathPointList" },
        optional: false,
      },
      { name: "pathRadius", type: { kind: "REFERENCE", name: "Radius" }, optional: false },
    ],
  },
};

export const RTSList: TypeDefinition = {
  name: "RTSList",
  module: "RSI",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 16, extensible: false },
    element: { kind: "REFERENCE", name: "RTSData" },
  },
};

export const Description: TypeDefinition = {
  name: "Description",
  module: "RSI",
  type: {
    kind: "CHOICE",
    root: [
      {
        name: "textString",
        type: {
          kind: "CHARACTER STRING",
          name: "IA5String",
          size: { lower: 1, upper: 512, extensible: false },
        },
      },
      {
        name: "textGB2312",
        type: { kind: "OCTET STRING", size: { lower: 2, upper: 512, extensible: false } },
      },
    ],
  },
};

export const ReferenceLinkList: TypeDefinition = {
  name: "ReferenceLinkList",
  module: "RSI",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 16, extensible: false },
    element: { kind: "REFERENCE", name: "ReferenceLink" },
  },
};

export const ReferenceLink: TypeDefinition = {
  name: "ReferenceLink",
  module: "RSI",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "upstreamNodeId",
        type: { kind: "REFERENCE", name: "NodeReferenceID" },
        optional: false,
      },
      {
        name: "downstreamNodeId",
        type: { kind: "REFERENCE", name: "NodeReferenceID" },
        optional: false,
      },
      {
        name: "referenceLanes",
        type: { kind: "REFERENCE", name: "ReferenceLanes" },
        optional: true,
      },
    ],
  },
};

export const ReferenceLanes: TypeDefinition = {
  name: "ReferenceLanes",
  module: "RSI",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "reserved", position: 0 },
      { name: "lane1", position: 1 },
      { name: "lane2", position: 2 },
      { name: "lane3", position: 3 },
      { name: "lane4", position: 4 },
      { name: "lane5", position: 5 },
      { name: "lane6", position: 6 },
      { name: "lane7", position: 7 },
      { name: "lane8", position: 8 },
      { name: "lane9", position: 9 },
      { name: "lane10", position: 10 },
      { name: "lane11", position: 11 },
      { name: "lane12", position: 12 },
      { name: "lane13", position: 13 },
      { name: "lane14", position: 14 },
      { name: "lane15", position: 15 },
    ],
  },
};

export const SignType: TypeDefinition = {
  name: "SignType",
  module: "RSI",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: {
      scale: [1, 1],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unknown or text" }],
    },
  },
};

export const RSIPriority: TypeDefinition = {
  name: "RSIPriority",
  module: "RSI",
  type: { kind: "OCTET STRING", size: { lower: 1, upper: 1, extensible: false } },
};

export const RoadsideSafetyMessage: TypeDefinition = {
  name: "RoadsideSafetyMessage",
  module: "RSM",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
      {
        name: "id",
        type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
        optional: false,
      },
      { name: "refPos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
      {
        name: "participants",
        type: { kind: "REFERENCE", name: "ParticipantList" },
        optional: false,
      },
    ],
    additions: [],
  },
};

export const ParticipantList: TypeDefinition = {
  name: "ParticipantList",
  module: "RSM",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 16, extensible: false },
    element: { kind: "REFERENCE", name: "ParticipantData" },
  },
};

export const ParticipantType: TypeDefinition = {
  name: "ParticipantType",
  module: "RSM",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unknown", value: 0 },
      { name: "motor", value: 1 },
      { name: "non-motor", value: 2 },
      { name: "pedestrian", value: 3 },
      { name: "rsu", value: 4 },
    ],
    additions: [],
  },
};

export const IntersectionStateList: TypeDefinition = {
  name: "IntersectionStateList",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 32, extensible: false },
    element: { kind: "REFERENCE", name: "IntersectionState" },
  },
};

export const IntersectionStatusObject: TypeDefinition = {
  name: "IntersectionStatusObject",
  module: "SPATIntersectionState",
  type: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "manualControlIsEnabled", position: 0 },
      { name: "stopTimeIsActivated", position: 1 },
      { name: "failureFlash", position: 2 },
      { name: "preemptIsActive", position: 3 },
      { name: "signalPriorityIsActive", position: 4 },
      { name: "fixedTimeOperation", position: 5 },
      { name: "trafficDependentOperation", position: 6 },
      { name: "standbyOperation", position: 7 },
      { name: "failureMode", position: 8 },
      { name: "off", position: 9 },
      { name: "recentMAPmessageUpdate", position: 10 },
      { name: "recentChangeInMAPassignedLanesIDsUsed", position: 11 },
      { name: "noValidMAPisAvailableAtThisTime", position: 12 },
      { name: "noValidSPATisAvailableAtThisTime", position: 13 },
    ],
  },
};

export const PhaseList: TypeDefinition = {
  name: "PhaseList",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 16, extensible: false },
    element: { kind: "REFERENCE", name: "Phase" },
  },
};

export const Phase: TypeDefinition = {
  name: "Phase",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "id", type: { kind: "REFERENCE", name: "PhaseID" }, optional: false },
      {
        name: "phaseStates",
        type: { kind: "REFERENCE", name: "PhaseStateList" },
        optional: false,
      },
    ],
  },
};

export const PhaseStateList: TypeDefinition = {
  name: "PhaseStateList",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 16, extensible: false },
    element: { kind: "REFERENCE", name: "PhaseState" },
  },
};

export const PhaseState: TypeDefinition = {
  name: "PhaseState",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "light", type: { kind: "REFERENCE", name: "LightState" }, optional: false },
      {
        name: "timing",
        type: { kind: "REFERENCE", name: "TimeChangeDetails" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const UTCTiming: TypeDefinition = {
  name: "UTCTiming",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "startUTCTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: false,
      },
      {
        name: "minEndUTCTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
      {
        name: "maxEndUTCTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
      {
        name: "likelyEndUTCTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: false,
      },
      {
        name: "timeConfidence",
        type: { kind: "REFERENCE", name: "Confidence" },
        optional: true,
      },
      {
        name: "nextStartUTCTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
      {
        name: "nextEndUTCTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
    ],
  },
};

export const TimeCountingDown: TypeDefinition = {
  name: "TimeCountingDown",
  module: "SPATIntersectionState",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "startTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: false,
      },
      {
        name: "minEndTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
      {
        name: "maxEndTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
      {
        name: "likelyEndTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: false,
      },
      {
        name: "timeConfidence",
        type: { kind: "REFERENCE", name: "Confidence" },
        optional: true,
      },
      {
        name: "nextStartTime",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
      {
        name: "nextDuration",
        type: { kind: "REFERENCE", name: "TimeMark" },
        optional: true,
      },
    ],
  },
};

export const PhaseID: TypeDefinition = {
  name: "PhaseID",
  module: "SPATIntersectionState",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 255,
    extensible: false,
    quantity: {
      scale: [1, 1],
      special: [
        { lower: 0, upper: 0, kind: "none", meaning: "unknown" },
        {
          lower: 255,
          upper: 255,
          kind: "note",
          meaning: "permanent green (module comment only)",
        },
      ],
    },
  },
};

export const BrakeSystemStatus: TypeDefinition = {
  name: "BrakeSystemStatus",
  module: "VehBrake",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "brakePadel",
        type: { kind: "REFERENCE", name: "BrakePedalStatus" },
        optional: true,
      },
      {
        name: "wheelBrakes",
        type: { kind: "REFERENCE", name: "BrakeAppliedStatus" },
        optional: true,
      },
      {
        name: "traction",
        type: { kind: "REFERENCE", name: "TractionControlStatus" },
        optional: true,
      },
      {
        name: "abs",
        type: { kind: "REFERENCE", name: "AntiLockBrakeStatus" },
        optional: true,
      },
      {
        name: "scs",
        type: { kind: "REFERENCE", name: "StabilityControlStatus" },
        optional: true,
      },
      {
        name: "brakeBoost",
        type: { kind: "REFERENCE", name: "BrakeBoostApplied" },
        optional: true,
      },
      {
        name: "auxBrakes",
        type: { kind: "REFERENCE", name: "AuxiliaryBrakeStatus" },
        optional: true,
      },
    ],
  },
};

export const BrakePedalStatus: TypeDefinition = {
  name: "BrakePedalStatus",
  module: "VehBrake",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "off", value: 1 },
      { name: "on", value: 2 },
    ],
  },
};

export const BrakeAppliedStatus: TypeDefinition = {
  name: "BrakeAppliedStatus",
  module: "VehBrake",
  type: {
    kind: "BIT STRING",
    size: { lower: 5, upper: 5, extensible: false },
    bits: [
      { name: "unavailable", position: 0 },
      { name: "leftFront", position: 1 },
      { name: "leftRear", position: 2 },
      { name: "rightFront", position: 3 },
      { name: "rightRear", position: 4 },
    ],
  },
};

export const BrakeBoostApplied: TypeDefinition = {
  name: "BrakeBoostApplied",
  module: "VehBrake",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "off", value: 1 },
      { name: "on", value: 2 },
    ],
  },
};

export const TractionControlStatus: TypeDefinition = {
  name: "TractionControlStatus",
  module: "VehBrake",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "off", value: 1 },
      { name: "on", value: 2 },
      { name: "engaged", value: 3 },
    ],
  },
};

export const AntiLockBrakeStatus: TypeDefinition = {
  name: "AntiLockBrakeStatus",
  module: "VehBrake",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "off", value: 1 },
      { name: "on", value: 2 },
      { name: "engaged", value: 3 },
    ],
  },
};

export const StabilityControlStatus: TypeDefinition = {
  name: "StabilityControlStatus",
  module: "VehBrake",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "off", value: 1 },
      { name: "on", value: 2 },
      { name: "engaged", value: 3 },
    ],
  },
};

export const AuxiliaryBrakeStatus: TypeDefinition = {
  name: "AuxiliaryBrakeStatus",
  module: "VehBrake",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "off", value: 1 },
      { name: "on", value: 2 },
      { name: "reserved", value: 3 },
    ],
  },
};

export const BasicVehicleClass: TypeDefinition = {
  name: "BasicVehicleClass",
  module: "VehClass",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 255,
    extensible: false,
    named: {
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
  },
};

export const FuelType: TypeDefinition = {
  name: "FuelType",
  module: "VehClass",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 15,
    extensible: false,
    named: {
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
  },
};

export const VehicleEmergencyExtensions: TypeDefinition = {
  name: "VehicleEmergencyExtensions",
  module: "VehEmgExt",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "responseType",
        type: { kind: "REFERENCE", name: "ResponseType" },
        optional: true,
      },
      {
        name: "sirenUse",
        type: { kind: "REFERENCE", name: "SirenInUse" },
        optional: true,
      },
      {
        name: "lightsUse",
        type: { kind: "REFERENCE", name: "LightbarInUse" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const ResponseType: TypeDefinition = {
  name: "ResponseType",
  module: "VehEmgExt",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "notInUseOrNotEquipped", value: 0 },
      { name: "emergency", value: 1 },
      { name: "nonEmergency", value: 2 },
      { name: "pursuit", value: 3 },
      { name: "stationary", value: 4 },
      { name: "slowMoving", value: 5 },
      { name: "stopAndGoMovement", value: 6 },
    ],
    additions: [],
  },
};

export const SirenInUse: TypeDefinition = {
  name: "SirenInUse",
  module: "VehEmgExt",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "notInUse", value: 1 },
      { name: "inUse", value: 2 },
      { name: "reserved", value: 3 },
    ],
  },
};

export const LightbarInUse: TypeDefinition = {
  name: "LightbarInUse",
  module: "VehEmgExt",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "notInUse", value: 1 },
      { name: "inUse", value: 2 },
      { name: "yellowCautionLights", value: 3 },
      { name: "schooldBusLights", value: 4 },
      { name: "arrowSignsActive", value: 5 },
      { name: "slowMovingVehicle", value: 6 },
      { name: "freqStops", value: 7 },
    ],
  },
};

export const VehicleSafetyExtensions: TypeDefinition = {
  name: "VehicleSafetyExtensions",
  module: "VehSafetyExt",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "events",
        type: { kind: "REFERENCE", name: "VehicleEventFlags" },
        optional: true,
      },
      {
        name: "pathHistory",
        type: { kind: "REFERENCE", name: "PathHistory" },
        optional: true,
      },
      {
        name: "pathPrediction",
        type: { kind: "REFERENCE", name: "PathPrediction" },
        optional: true,
      },
      {
        name: "lights",
        type: { kind: "REFERENCE", name: "ExteriorLights" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const PathHistory: TypeDefinition = {
  name: "PathHistory",
  module: "VehSafetyExt",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "initialPosition",
        type: { kind: "REFERENCE", name: "FullPositionVector" },
        optional: true,
      },
      {
        name: "currGNSSstatus",
        type: { kind: "REFERENCE", name: "GNSSstatus" },
        optional: true,
      },
      {
        name: "crumbData",
        type: { kind: "REFERENCE", name: "PathHistoryPointList" },
        optional: false,
      },
    ],
    additions: [],
  },
};

export const GNSSstatus: TypeDefinition = {
  name: "GNSSstatus",
  module: "VehSafetyExt",
  type: {
    kind: "BIT STRING",
    size: { lower: 8, upper: 8, extensible: false },
    bits: [
      { name: "unavailable", position: 0 },
      { name: "isHealthy", position: 1 },
      { name: "isMonitored", position: 2 },
      { name: "baseStationType", position: 3 },
      { name: "aPDOPofUnder5", position: 4 },
      { name: "inViewOfUnder5", position: 5 },
      { name: "localCorrectionsPresent", position: 6 },
      { name: "networkCorrectionsPresent", position: 7 },
    ],
  },
};

export const PathHistoryPointList: TypeDefinition = {
  name: "PathHistoryPointList",
  module: "VehSafetyExt",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 23, extensible: false },
    element: { kind: "REFERENCE", name: "PathHistoryPoint" },
  },
};

export const PathHistoryPoint: TypeDefinition = {
  name: "PathHistoryPoint",
  module: "VehSafetyExt",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "llvOffset",
        type: { kind: "REFERENCE", name: "PositionOffsetLLV" },
        optional: false,
      },
      {
        name: "timeOffset",
        type: { kind: "REFERENCE", name: "TimeOffset" },
        optional: false,
      },
      { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: true },
      {
        name: "posAccuracy",
        type: { kind: "REFERENCE", name: "PositionConfidenceSet" },
        optional: true,
      },
      {
        name: "heading",
        type: { kind: "REFERENCE", name: "CoarseHeading" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const PathPrediction: TypeDefinition = {
  name: "PathPrediction",
  module: "VehSafetyExt",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "radiusOfCurve",
        type: { kind: "REFERENCE", name: "RadiusOfCurvature" },
        optional: false,
      },
      {
        name: "confidence",
        type: { kind: "REFERENCE", name: "Confidence" },
        optional: false,
      },
    ],
    additions: [],
  },
};

export const Confidence: TypeDefinition = {
  name: "Confidence",
  module: "VehSafetyExt",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 200,
    extensible: false,
    quantity: { unit: "%", scale: [1, 2], special: [] },
  },
};

export const RadiusOfCurvature: TypeDefinition = {
  name: "RadiusOfCurvature",
  module: "VehSafetyExt",
  type: {
    kind: "INTEGER",
    lower: -32767,
    upper: 32767,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 10],
      special: [{ lower: 32767, upper: 32767, kind: "none", meaning: "straight" }],
    },
  },
};

export const VehicleSize: TypeDefinition = {
  name: "VehicleSize",
  module: "VehSize",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "width",
        type: { kind: "REFERENCE", name: "VehicleWidth" },
        optional: false,
      },
      {
        name: "length",
        type: { kind: "REFERENCE", name: "VehicleLength" },
        optional: false,
      },
      {
        name: "height",
        type: { kind: "REFERENCE", name: "VehicleHeight" },
        optional: true,
      },
    ],
  },
};

export const VehicleWidth: TypeDefinition = {
  name: "VehicleWidth",
  module: "VehSize",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 1023,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 100],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const VehicleLength: TypeDefinition = {
  name: "VehicleLength",
  module: "VehSize",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 4095,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 100],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const VehicleHeight: TypeDefinition = {
  name: "VehicleHeight",
  module: "VehSize",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 127,
    extensible: false,
    quantity: {
      unit: "m",
      scale: [1, 20],
      special: [{ lower: 0, upper: 0, kind: "none", meaning: "unavailable" }],
    },
  },
};

export const TransmissionState: TypeDefinition = {
  name: "TransmissionState",
  module: "VehStatus",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "neutral", value: 0 },
      { name: "park", value: 1 },
      { name: "forwardGears", value: 2 },
      { name: "reverseGears", value: 3 },
      { name: "reserved1", value: 4 },
      { name: "reserved2", value: 5 },
      { name: "reserved3", value: 6 },
      { name: "unavailable", value: 7 },
    ],
  },
};

export const VehicleEventFlags: TypeDefinition = {
  name: "VehicleEventFlags",
  module: "VehStatus",
  type: {
    kind: "BIT STRING",
    size: { lower: 13, upper: 13, extensible: true },
    bits: [
      { name: "eventHazardLights", position: 0 },
      { name: "eventStopLineViolation", position: 1 },
      { name: "eventABSactivated", position: 2 },
      { name: "eventTractionControlLoss", position: 3 },
      { name: "eventStabilityControlactivated", position: 4 },
      { name: "eventHazardousMaterials", position: 5 },
      { name: "eventReserved1", position: 6 },
      { name: "eventHardBraking", position: 7 },
      { name: "eventLightsChanged", position: 8 },
      { name: "eventWipersChanged", position: 9 },
      { name: "eventFlatTire", position: 10 },
      { name: "eventDisabledVehicle", position: 11 },
      { name: "eventAirBagDeployment", position: 12 },
    ],
  },
};

export const ExteriorLights: TypeDefinition = {
  name: "ExteriorLights",
  module: "VehStatus",
  type: {
    kind: "BIT STRING",
    size: { lower: 9, upper: 9, extensible: true },
    bits: [
      { name: "lowBeamHeadlightsOn", position: 0 },
      { name: "highBeamHeadlightsOn", position: 1 },
      { name: "leftTurnSignalOn", position: 2 },
      { name: "rightTurnSignalOn", position: 3 },
      { name: "hazardSignalOn", position: 4 },
      { name: "automaticLightControlOn", position: 5 },
      { name: "daytimeRunningLightsOn", position: 6 },
      { name: "fogLightOn", position: 7 },
      { name: "parkingLightsOn", position: 8 },
    ],
  },
};

export const BasicSafetyMessage: TypeDefinition = {
  name: "BasicSafetyMessage",
  module: "BasicSafetyMessage",
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
        optional: true,
      },
      {
        name: "posConfidence",
        type: { kind: "REFERENCE", name: "PositionConfidenceSet" },
        optional: true,
      },
      {
        name: "transmission",
        type: { kind: "REFERENCE", name: "TransmissionState" },
        optional: false,
      },
      { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: false },
      { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: false },
      {
        name: "angle",
        type: { kind: "REFERENCE", name: "SteeringWheelAngle" },
        optional: true,
      },
      {
        name: "motionCfd",
        type: { kind: "REFERENCE", name: "MotionConfidenceSet" },
        optional: true,
      },
      {
        name: "accelSet",
        type: { kind: "REFERENCE", name: "AccelerationSet4Way" },
        optional: false,
      },
      {
        name: "brakes",
        type: { kind: "REFERENCE", name: "BrakeSystemStatus" },
        optional: false,
      },
      { name: "size", type: { kind: "REFERENCE", name: "VehicleSize" }, optional: false },
      {
        name: "vehicleClass",
        type: { kind: "REFERENCE", name: "VehicleClassification" },
        optional: false,
      },
      {
        name: "safetyExt",
        type: { kind: "REFERENCE", name: "VehicleSafetyExtensions" },
        optional: true,
      },
      {
        name: "emergencyExt",
        type: { kind: "REFERENCE", name: "VehicleEmergencyExtensions" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const ConnectsToList: TypeDefinition = {
  name: "ConnectsToList",
  module: "ConnectsToList",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 8, extensible: false },
    element: { kind: "REFERENCE", name: "Connection" },
  },
};

export const DHour: TypeDefinition = {
  name: "DHour",
  module: "DHour",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 31,
    extensible: false,
    quantity: {
      unit: "hour",
      scale: [1, 1],
      special: [{ lower: 24, upper: 31, kind: "none", meaning: "unknown" }],
    },
  },
};

export const DTimeOffset: TypeDefinition = {
  name: "DTimeOffset",
  module: "DTimeOffset",
  type: {
    kind: "INTEGER",
    lower: -840,
    upper: 840,
    extensible: false,
    quantity: { unit: "minute", scale: [1, 1], special: [] },
  },
};

export const FullPositionVector: TypeDefinition = {
  name: "FullPositionVector",
  module: "FullPositionVector",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "utcTime", type: { kind: "REFERENCE", name: "DDateTime" }, optional: true },
      { name: "pos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
      { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: true },
      {
        name: "transmission",
        type: { kind: "REFERENCE", name: "TransmissionState" },
        optional: true,
      },
      { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: true },
      {
        name: "posAccuracy",
        type: { kind: "REFERENCE", name: "PositionConfidenceSet" },
        optional: true,
      },
      {
        name: "timeConfidence",
        type: { kind: "REFERENCE", name: "TimeConfidence" },
        optional: true,
      },
      {
        name: "motionCfd",
        type: { kind: "REFERENCE", name: "MotionConfidenceSet" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const IntersectionState: TypeDefinition = {
  name: "IntersectionState",
  module: "IntersectionState",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "intersectionId",
        type: { kind: "REFERENCE", name: "NodeReferenceID" },
        optional: false,
      },
      {
        name: "status",
        type: { kind: "REFERENCE", name: "IntersectionStatusObject" },
        optional: false,
      },
      {
        name: "moy",
        type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
        optional: true,
      },
      { name: "timeStamp", type: { kind: "REFERENCE", name: "DSecond" }, optional: true },
      {
        name: "timeConfidence",
        type: { kind: "REFERENCE", name: "TimeConfidence" },
        optional: true,
      },
      { name: "phases", type: { kind: "REFERENCE", name: "PhaseList" }, optional: false },
    ],
    additions: [],
  },
};

export const Lane: TypeDefinition = {
  name: "Lane",
  module: "Lane",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "laneID", type: { kind: "REFERENCE", name: "LaneID" }, optional: false },
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
        name: "connectsTo",
        type: { kind: "REFERENCE", name: "ConnectsToList" },
        optional: true,
      },
      {
        name: "speedLimits",
        type: { kind: "REFERENCE", name: "SpeedLimitList" },
        optional: true,
      },
      { name: "points", type: { kind: "REFERENCE", name: "PointList" }, optional: true },
    ],
    additions: [],
  },
};

export const LaneAttributes_Vehicle: TypeDefinition = {
  name: "LaneAttributes-Vehicle",
  module: "LaneAttributes-Vehicle",
  type: {
    kind: "BIT STRING",
    size: { lower: 8, upper: 8, extensible: true },
    bits: [
      { name: "isVehicleRevocableLane", position: 0 },
      { name: "isVehicleFlyOverLane", position: 1 },
      { name: "hovLaneUseOnly", position: 2 },
      { name: "restrictedToBusUse", position: 3 },
      { name: "restrictedToTaxiUse", position: 4 },
      { name: "restrictedFromPublicUse", position: 5 },
      { name: "hasIRbeaconCoverage", position: 6 },
      { name: "permissionOnRequest", position: 7 },
    ],
  },
};

export const LightState: TypeDefinition = {
  name: "LightState",
  module: "LightState",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unavailable", value: 0 },
      { name: "dark", value: 1 },
      { name: "flashing-red", value: 2 },
      { name: "red", value: 3 },
      { name: "flashing-green", value: 4 },
      { name: "permissive-green", value: 5 },
      { name: "protected-green", value: 6 },
      { name: "yellow", value: 7 },
      { name: "flashing-yellow", value: 8 },
    ],
    additions: [],
  },
};

export const Link: TypeDefinition = {
  name: "Link",
  module: "Link",
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
        optional: false,
      },
      { name: "points", type: { kind: "REFERENCE", name: "PointList" }, optional: true },
      {
        name: "movements",
        type: { kind: "REFERENCE", name: "MovementList" },
        optional: true,
      },
      { name: "lanes", type: { kind: "REFERENCE", name: "LaneList" }, optional: false },
    ],
    additions: [],
  },
};

export const MessageFrame: TypeDefinition = {
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
    additions: [],
  },
};

export const Node: TypeDefinition = {
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
    additions: [],
  },
};

export const NodeList: TypeDefinition = {
  name: "NodeList",
  module: "NodeList",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 32, extensible: false },
    element: { kind: "REFERENCE", name: "Node" },
  },
};

export const ParticipantData: TypeDefinition = {
  name: "ParticipantData",
  module: "ParticipantData",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "ptcType",
        type: { kind: "REFERENCE", name: "ParticipantType" },
        optional: false,
      },
      {
        name: "ptcId",
        type: { kind: "INTEGER", lower: 0, upper: 65535, extensible: false },
        optional: false,
      },
      { name: "source", type: { kind: "REFERENCE", name: "SourceType" }, optional: false },
      {
        name: "id",
        type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
        optional: true,
      },
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
      {
        name: "transmission",
        type: { kind: "REFERENCE", name: "TransmissionState" },
        optional: true,
      },
      { name: "speed", type: { kind: "REFERENCE", name: "Speed" }, optional: false },
      { name: "heading", type: { kind: "REFERENCE", name: "Heading" }, optional: false },
      {
        name: "angle",
        type: { kind: "REFERENCE", name: "SteeringWheelAngle" },
        optional: true,
      },
      {
        name: "motionCfd",
        type: { kind: "REFERENCE", name: "MotionConfidenceSet" },
        optional: true,
      },
      {
        name: "accelSet",
        type: { kind: "REFERENCE", name: "AccelerationSet4Way" },
        optional: true,
      },
      { name: "size", type: { kind: "REFERENCE", name: "VehicleSize" }, optional: false },
      {
        name: "vehicleClass",
        type: { kind: "REFERENCE", name: "VehicleClassification" },
        optional: true,
      },
    ],
    additions: [],
  },
};

export const PathPointList: TypeDefinition = {
  name: "PathPointList",
  module: "PathPointList",
  type: {
    kind: "SEQUENCE OF",
    size: { lower: 2, upper: 32, extensible: false },
    element: { kind: "REFERENCE", name: "PositionOffsetLLV" },
  },
};

export const RTSData: TypeDefinition = {
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
    additions: [],
  },
};

export const Radius: TypeDefinition = {
  name: "Radius",
  module: "Radius",
  type: {
    kind: "INTEGER",
    lower: 0,
    upper: 65535,
    extensible: false,
    quantity: { unit: "m", scale: [1, 10], special: [] },
  },
};

export const RoadSideInformation: TypeDefinition = {
  name: "RoadSideInformation",
  module: "RoadSideInformation",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
      {
        name: "moy",
        type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
        optional: true,
      },
      {
        name: "id",
        type: { kind: "OCTET STRING", size: { lower: 8, upper: 8, extensible: false } },
        optional: false,
      },
      { name: "refPos", type: { kind: "REFERENCE", name: "Position3D" }, optional: false },
      { name: "rtes", type: { kind: "REFERENCE", name: "RTEList" }, optional: true },
      { name: "rtss", type: { kind: "REFERENCE", name: "RTSList" }, optional: true },
    ],
    additions: [],
  },
};

export const SPAT: TypeDefinition = {
  name: "SPAT",
  module: "SPAT",
  type: {
    kind: "SEQUENCE",
    root: [
      { name: "msgCnt", type: { kind: "REFERENCE", name: "MsgCount" }, optional: false },
      {
        name: "moy",
        type: { kind: "REFERENCE", name: "MinuteOfTheYear" },
        optional: true,
      },
      { name: "timeStamp", type: { kind: "REFERENCE", name: "DSecond" }, optional: true },
      {
        name: "name",
        type: { kind: "REFERENCE", name: "DescriptiveName" },
        optional: true,
      },
      {
        name: "intersections",
        type: { kind: "REFERENCE", name: "IntersectionStateList" },
        optional: false,
      },
    ],
    additions: [],
  },
};

export const SourceType: TypeDefinition = {
  name: "SourceType",
  module: "SourceType",
  type: {
    kind: "ENUMERATED",
    root: [
      { name: "unknown", value: 0 },
      { name: "selfinfo", value: 1 },
      { name: "v2x", value: 2 },
      { name: "video", value: 3 },
      { name: "microwaveRadar", value: 4 },
      { name: "loop", value: 5 },
      { name: "lidar", value: 6 },
      { name: "integrated", value: 7 },
    ],
    additions: [],
  },
};

export const TimeChangeDetails: TypeDefinition = {
  name: "TimeChangeDetails",
  module: "TimeChangeDetails",
  type: {
    kind: "CHOICE",
    root: [
      { name: "counting", type: { kind: "REFERENCE", name: "TimeCountingDown" } },
      { name: "utcTiming", type: { kind: "REFERENCE", name: "UTCTiming" } },
    ],
    additions: [],
  },
};

export const VehicleClassification: TypeDefinition = {
  name: "VehicleClassification",
  module: "VehicleClassification",
  type: {
    kind: "SEQUENCE",
    root: [
      {
        name: "classification",
        type: { kind: "REFERENCE", name: "BasicVehicleClass" },
        optional: false,
      },
      { name: "fuelType", type: { kind: "REFERENCE", name: "FuelType" }, optional: true },
    ],
    additions: [],
  },
};
