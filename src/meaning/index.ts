export { type Accuracy, accuracyOf } from "./accuracy.js";
export * from "./codes/index.js";
export { type Frame, frameOf, type Message, messageOf } from "./frame.js";
export type { Feature, FeatureCollection, Geometry, Position } from "./geo/geojson.js";
export type { Properties } from "./geo/properties.js";
export { toGeoJSON } from "./geo/scene.js";
export {
  type Linter,
  type LintOptions,
  lint,
  linter,
  ruleSets,
  rules,
  usualRuleSets,
} from "./lint/index.js";
export type { Finding, Rule, RuleSet, Severity } from "./lint/rule.js";
export type { LintCodec, LintFrame } from "./lint/subject.js";
export { offsetPlace, type Place, placeOf } from "./position.js";
export { type Measurement, measured, type Quantity } from "./quantity.js";
export { type SvgOptions, toSVG } from "./svg/index.js";
export {
  type DecodedText,
  type Description,
  decodeGb2312,
  descriptionOf,
  type EncodedText,
  encodeGb2312,
  textOf,
} from "./text.js";
export {
  type DateTimeParts,
  dateTimeInstant,
  type Instant,
  instantNear,
  instantOf,
  secMarkNear,
  timeMarkNear,
} from "./time.js";
export {
  fromSI,
  type InUnits,
  quantityOf,
  type Si,
  type TypeOf,
  toSI,
  type Unavailable,
} from "./units.js";
