/** What features say, told apart by `feature`. Lengths in metres, speeds in m/s, angles in degrees, times in seconds. */
export type Properties =
  | NodeProperties
  | LinkProperties
  | LaneProperties
  | StopLineProperties
  | MovementProperties
  | ZoneProperties
  | RoadUserProperties
  | ObstacleProperties
  | TrackProperties
  | EventProperties
  | SignProperties
  | EffectProperties;

type Maybe<T> = T | undefined;

/** Point. An intersection or end of roads, from MAP. */
interface NodeProperties {
  readonly feature: "node";
  /** Region and number: `1-149`; without a region the number alone. */
  readonly id: string;
  readonly name?: Maybe<string>;
}

export interface SpeedLimit {
  readonly type: string | number;
  readonly speed: number | null;
}

/** LineString, upstream to downstream. A directed road to a node. */
interface LinkProperties {
  readonly feature: "link";
  /** Both ends: `1-148>1-149`. */
  readonly id: string;
  readonly upstream: string;
  readonly downstream: string;
  readonly name?: Maybe<string>;
  readonly width?: Maybe<number>;
  readonly speedLimits?: Maybe<readonly SpeedLimit[]>;
}

/** LineString, centre of a lane. */
export interface LaneProperties {
  readonly feature: "lane";
  readonly link: string;
  readonly lane: number;
  readonly width: number;
  /** Alternative of `LaneTypeAttributes`, such as `vehicle` or `crosswalk`. */
  readonly laneType?: Maybe<string>;
  readonly maneuvers?: Maybe<readonly Maneuver[]>;
  readonly speedLimits?: Maybe<readonly SpeedLimit[]>;
  /** Day II: the section of the link. */
  readonly section?: Maybe<number>;
  /** The message has no points of this lane: it was laid beside the centre line of its link. */
  readonly derived: boolean;
}

export type Maneuver = "straight" | "left" | "right" | "uTurn";

/** A phase, with its light where a SPAT tells it. */
export interface PhaseLight {
  readonly phase: number;
  /** Item of `LightState`. */
  readonly light?: Maybe<string>;
  /** Until the light is likely to change. */
  readonly secondsLeft?: Maybe<number>;
}

/** LineString across the end of a lane. */
export interface StopLineProperties {
  readonly feature: "stopLine";
  readonly link: string;
  readonly lane: number;
  readonly phases: readonly PhaseLight[];
}

/** LineString over a node, from the end of a link or lane. */
export interface MovementProperties extends Partial<PhaseLight> {
  readonly feature: "movement";
  readonly link: string;
  /** Absent: the movement is of the whole link. */
  readonly lane?: Maybe<number>;
  /** Node that the movement leads to. */
  readonly to: string;
  readonly toLane?: Maybe<number>;
  readonly turn: Maneuver;
  /** The MAP does not have the link that the movement leads to; its way out was estimated. */
  readonly estimated: boolean;
}

/** Polygon: where vehicles must not stop or enter (Day II). */
interface ZoneProperties {
  readonly feature: "prohibitedZone" | "detectedRegion";
  readonly node?: Maybe<string>;
}

/** Point. A road user that tells of itself (`vehicle`, `person`), or that others see (`participant`). */
export interface RoadUserProperties {
  readonly feature: "vehicle" | "person" | "participant";
  /** Temporary id, in hex. */
  readonly id?: Maybe<string>;
  readonly participantId?: Maybe<number>;
  /** `motor`, `non-motor`, `pedestrian`, `rsu` or `unknown`. */
  readonly participantType: string | number;
  readonly name: string;
  readonly nameZh: string;
  readonly vehicleClass?: Maybe<number>;
  readonly source?: Maybe<string | number>;
  readonly speed: number | null;
  readonly heading: number | null;
  readonly width: number | null;
  readonly length: number | null;
  readonly secMark: number | null;
}

/** Point, or Polygon if its outline is known. */
export interface ObstacleProperties {
  readonly feature: "obstacle";
  readonly obstacleId: number;
  readonly obstacleType: string | number;
  readonly name: string;
  readonly nameZh: string;
  readonly speed: number | null;
  readonly heading: number | null;
  readonly width: number | null;
  readonly length: number | null;
}

/** LineString of a road user: where it was (`history`), is expected (`prediction`), means to go (`plan`). */
export interface TrackProperties {
  readonly feature: "history" | "prediction" | "plan";
  readonly id?: Maybe<string>;
  readonly participantId?: Maybe<number>;
  /** Of each point, against the time of the message: negative before it. */
  readonly times?: Maybe<readonly (number | null)[]>;
  /** Positive turns right; absent: straight. */
  readonly radius?: Maybe<number>;
  /** Percent. */
  readonly confidence?: Maybe<number>;
}

/** Point. */
export interface EventProperties {
  readonly feature: "event";
  readonly eventId: number;
  readonly eventType: number;
  readonly name: string;
  readonly nameZh: string;
  readonly eventSource: string | number;
  readonly description?: Maybe<string>;
  readonly radius?: Maybe<number>;
  readonly priority?: Maybe<number>;
  readonly confidence?: Maybe<number>;
}

/** Point. */
export interface SignProperties {
  readonly feature: "sign";
  readonly signId: number;
  readonly signType: number;
  readonly name: string;
  readonly nameZh: string;
  readonly description?: Maybe<string>;
  readonly priority?: Maybe<number>;
}

/** Where an event or sign counts: LineString of a path, Polygon around it or around the event. */
export interface EffectProperties {
  readonly feature: "path" | "area";
  readonly of: "event" | "sign";
  /** `eventId` or `signId` */
  readonly id: number;
  readonly radius: number;
}
