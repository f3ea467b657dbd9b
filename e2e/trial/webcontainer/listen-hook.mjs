// Loaded into every Node process of the double's machine: a server that asks for a port gets a free one, and the machine is
// told which stands for which.
import http from 'node:http';
import net from 'node:net';

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...given) {
  const [first] = given;
  const inside = typeof first === 'number' ? first : Number(first?.port ?? 0);
  if (inside > 0) given[0] = typeof first === 'number' ? 0 : { ...first, port: 0 };
  const say = (type, outside) => {
    const path = `/${type}/${inside || outside}/${outside}`;
    const asked = http.request({ host: '127.0.0.1', port: process.env.LISTEN_CONTROL, path });
    asked.on('error', () => {});
    asked.end();
  };
  this.once('listening', () => {
    const outside = this.address()?.port;
    say('open', outside);
    this.once('close', () => say('close', outside));
  });
  return listen.apply(this, given);
};
