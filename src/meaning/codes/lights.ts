import { namesFrom } from "./name.js";

/** `LightState`, with the names that the items have in T/CSAE 53-2017 behind those of the later editions. */
export const lightStates = namesFrom([
  ["unavailable", "unavailable", "不可用"],
  ["dark", "dark", "灭灯"],
  ["flashing-red", "flashing red", "红灯闪烁"],
  ["red", "red", "红灯"],
  ["flashing-green", "flashing green", "绿灯闪烁"],
  ["permissive-green", "green, give way", "绿灯（许可通行）"],
  ["protected-green", "green, protected", "绿灯（专用通行）"],
  ["yellow", "yellow", "黄灯"],
  ["flashing-yellow", "flashing yellow", "黄灯闪烁"],
  ["stop-Then-Proceed", "flashing red", "红灯闪烁"],
  ["stop-And-Remain", "red", "红灯"],
  ["pre-Movement", "about to turn green", "即将变绿"],
  ["permissive-Movement-Allowed", "green, give way", "绿灯（许可通行）"],
  ["protected-Movement-Allowed", "green, protected", "绿灯（专用通行）"],
  ["intersection-clearance", "yellow", "黄灯"],
  ["caution-Conflicting-Traffic", "flashing yellow", "黄灯闪烁"],
]);

/** Bits of `ExteriorLights` */
export const exteriorLights = namesFrom([
  ["lowBeamHeadlightsOn", "low beam", "近光灯"],
  ["highBeamHeadlightsOn", "high beam", "远光灯"],
  ["leftTurnSignalOn", "left turn signal", "左转向灯"],
  ["rightTurnSignalOn", "right turn signal", "右转向灯"],
  ["hazardSignalOn", "hazard lights", "危险警告灯"],
  ["automaticLightControlOn", "automatic light control", "自动灯光控制"],
  ["daytimeRunningLightsOn", "daytime running lights", "日间行车灯"],
  ["fogLightOn", "fog light", "雾灯"],
  ["parkingLightsOn", "parking lights", "驻车灯"],
]);

/** Bits of `VehicleEventFlags` */
export const vehicleEvents = namesFrom([
  ["eventHazardLights", "hazard lights switched on", "危险警告灯开启"],
  ["eventStopLineViolation", "stop line crossed", "越过停止线"],
  ["eventABSactivated", "ABS active", "ABS 触发"],
  ["eventTractionControlLoss", "traction lost", "牵引力控制失效"],
  ["eventStabilityControlactivated", "stability control active", "车身稳定控制触发"],
  ["eventHazardousMaterials", "hazardous goods aboard", "载有危险物品"],
  ["eventReserved1", "reserved", "保留"],
  ["eventHardBraking", "hard braking", "紧急制动"],
  ["eventLightsChanged", "lights changed", "车灯状态变化"],
  ["eventWipersChanged", "wipers changed", "雨刮状态变化"],
  ["eventFlatTire", "flat tyre", "爆胎"],
  ["eventDisabledVehicle", "vehicle disabled", "车辆失效"],
  ["eventAirBagDeployment", "air bag deployed", "安全气囊弹出"],
]);
