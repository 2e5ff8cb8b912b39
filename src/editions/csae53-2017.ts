export * from "../generated/csae53-2017/index.js";
