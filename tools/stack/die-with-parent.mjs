// Loaded into Node children where the kernel cannot end them with their parent (macOS).
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 1000).unref();
