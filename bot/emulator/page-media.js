// Things to send when there is no microphone, no camera and no file at hand; and the real microphone.

/** One second of a soft sound, as a WAV file. */
export function sampleVoice() {
  const rate = 8000;
  const bytes = new DataView(new ArrayBuffer(44 + rate));
  const ascii = (at, text) => [...text].forEach((letter, index) => bytes.setUint8(at + index, letter.charCodeAt(0)));
  ascii(0, "RIFF");
  bytes.setUint32(4, 36 + rate, true);
  ascii(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true); // PCM
  bytes.setUint16(22, 1, true); // one channel
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true); // bits
  ascii(36, "data");
  bytes.setUint32(40, rate, true);
  for (let at = 0; at < rate; at += 1) {
    const fade = Math.min(1, at / 800, (rate - at) / 800);
    bytes.setUint8(44 + at, 128 + Math.round(50 * fade * Math.sin((2 * Math.PI * 440 * at) / rate)));
  }
  return new File([bytes], "son.wav", { type: "audio/wav" });
}

/** A drawn picture: a garden under the sky and a slag heap. */
export async function samplePhoto() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
  const draw = canvas.getContext("2d");
  const sky = draw.createLinearGradient(0, 0, 0, 300);
  sky.addColorStop(0, "#7db9e8");
  sky.addColorStop(1, "#e8f4fb");
  draw.fillStyle = sky;
  draw.fillRect(0, 0, 640, 480);
  triangle(draw, "#5b5f66", 330, 640, 120);
  triangle(draw, "#4a4e55", 210, 500, 170);
  draw.fillStyle = "#7cb342";
  draw.fillRect(0, 300, 640, 180);
  for (let row = 0; row < 4; row += 1) bed(draw, 330 + row * 36);
  draw.fillStyle = "#ffd54f";
  draw.beginPath();
  draw.arc(110, 90, 42, 0, 2 * Math.PI);
  draw.fill();
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
  return new File([blob], "jardin.jpg", { type: "image/jpeg" });
}

function triangle(draw, color, left, right, top) {
  draw.fillStyle = color;
  draw.beginPath();
  draw.moveTo(left, 300);
  draw.lineTo((left + right) / 2, top);
  draw.lineTo(right, 300);
  draw.fill();
}

function bed(draw, top) {
  draw.fillStyle = "#6d4c41";
  draw.fillRect(60, top, 520, 20);
  for (let plant = 0; plant < 13; plant += 1) {
    draw.fillStyle = plant % 3 ? "#2e7d32" : "#e53935";
    draw.beginPath();
    draw.arc(80 + plant * 40, top + 4, 10, 0, 2 * Math.PI);
    draw.fill();
  }
}

/** Starts the microphone. Throws when there is none or when the person says no. */
export async function record() {
  if (!navigator.mediaDevices || !window.MediaRecorder) throw new Error("no microphone");
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const chunks = [];
  const started = performance.now();
  recorder.ondataavailable = ({ data }) => chunks.push(data);
  recorder.start();
  const stop = async () => {
    const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve, { once: true }));
    recorder.stop();
    stream.getTracks().forEach((track) => track.stop());
    await ended;
    const type = recorder.mimeType.split(";")[0];
    return { file: new File(chunks, `voix.${type.split("/")[1]}`, { type }), duration: Math.max(1, Math.round((performance.now() - started) / 1000)) };
  };
  return { started, stop };
}
