import { namesFrom } from "./name.js";

/**
 * `EventType`: codes of GB/T 29100-2012, class times 100 plus item. Those that YD/T 3709 lists and open platforms send;
 * the block from 901 on is common use, the rest of the standard's list is not here.
 */
export const eventTypes = namesFrom([
  [0, "unknown", "未知"],
  [202, "fire", "火灾"],
  [205, "damaged road facility", "交通设施损坏"],
  [301, "rain", "雨"],
  [302, "hail", "冰雹"],
  [304, "wind", "风"],
  [305, "fog", "雾"],
  [308, "snow", "雪"],
  [311, "haze", "霾"],
  [399, "sandstorm", "沙尘暴"],
  [401, "object on the road", "抛洒物"],
  [405, "pedestrian on the road", "行人闯入"],
  [406, "animal on the road", "动物闯入"],
  [408, "slippery road", "路面湿滑"],
  [409, "icy road", "路面结冰"],
  [501, "road works", "道路施工"],
  [707, "traffic jam", "交通拥堵"],
  [901, "speeding vehicle", "车辆超速"],
  [902, "slow vehicle", "车辆慢行"],
  [903, "stopped vehicle", "车辆停驶"],
  [904, "vehicle driving the wrong way", "车辆逆行"],
  [905, "emergency vehicle", "紧急车辆"],
  [906, "heavy truck", "大型货车"],
]);

/** `EventSource` */
export const eventSources = namesFrom([
  ["unknown", "unknown", "未知"],
  ["police", "police", "公安交警"],
  ["government", "government", "政府部门"],
  ["meteorological", "weather service", "气象部门"],
  ["internet", "internet service", "互联网服务"],
  ["detection", "detected on the spot", "本地检测"],
]);

/** Levels of `RSIPriority` and the other priority octets: 0 lowest, 7 highest. */
export const priorities = namesFrom([
  [0, "priority 0, lowest", "优先级 0（最低）"],
  [1, "priority 1", "优先级 1"],
  [2, "priority 2", "优先级 2"],
  [3, "priority 3", "优先级 3"],
  [4, "priority 4", "优先级 4"],
  [5, "priority 5", "优先级 5"],
  [6, "priority 6", "优先级 6"],
  [7, "priority 7, highest", "优先级 7（最高）"],
]);

/** Level of a priority octet, its top three bits. Undefined without an octet. */
export function priorityLevel(octets: Uint8Array): number | undefined {
  const [octet] = octets;
  return octet === undefined ? undefined : octet >> 5;
}

/** The priority octet of a level from 0 to 7. */
export function priorityOctets(level: number): Uint8Array {
  if (!Number.isInteger(level) || level < 0 || level > 7) {
    throw new RangeError(`a priority is an integer from 0 to 7, got ${level}`);
  }
  return Uint8Array.of(level << 5);
}
