// Loaded into every process of the build by NODE_OPTIONS: whoever asks the network breaks the build.
import {Socket} from "node:net";

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...to) {
    const [options] = Array.isArray(to[0]) ? to[0] : to;
    if (options?.path === undefined) throw new Error(`The build must not ask the network: ${options?.host}:${options?.port}`);
    return connect.apply(this, to);
};
