export { eventSources, eventTypes, priorities, priorityLevel, priorityOctets } from "./events.js";
export { exteriorLights, lightStates, vehicleEvents } from "./lights.js";
export { type Name, type Names, nameOf } from "./name.js";
export { signTypes } from "./signs.js";
export {
  fuelTypes,
  fuelTypesGbt45315,
  obstacleTypes,
  participantTypes,
  vehicleClasses,
  vehicleClassesGbt45315,
} from "./vehicles.js";
