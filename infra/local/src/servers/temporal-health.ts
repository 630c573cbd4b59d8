import { connect } from 'node:http2';

/**
 * Resolves when the Temporal at `host:port` knows the namespace; rejects otherwise, within 3 s. Spoken by hand (one gRPC call, of which
 * only the status matters): everybody who starts a server for a spec would otherwise load the whole client.
 */
export async function namespaceAnswers(address: string, namespace: string): Promise<void> {
  const session = connect(`http://${address}`);
  try {
    await new Promise<void>((resolve, reject) => {
      session.setTimeout(3_000, () => reject(new Error(`Temporal ${address}: geen antwoord binnen 3 s`)));
      session.once('error', reject);
      const call = session.request({
        ':method': 'POST',
        ':path': '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace',
        'content-type': 'application/grpc',
        te: 'trailers',
      });
      // The status comes after the answer, or in its place when there is none.
      const finish = (headers: { readonly 'grpc-status'?: unknown; readonly 'grpc-message'?: unknown }): void => {
        if (headers['grpc-status'] === '0') resolve();
        else if (headers['grpc-status'] !== undefined) reject(new Error(`Temporal ${address}: ${String(headers['grpc-message'])}`));
      };
      call.once('error', reject);
      call.once('response', finish);
      call.once('trailers', finish);
      call.once('close', () => reject(new Error(`Temporal ${address}: geen geldig antwoord`)));
      call.resume();
      call.end(describeNamespaceRequest(namespace));
    });
  } finally {
    session.destroy();
  }
}

/** gRPC: one byte "not compressed", four bytes length; protobuf: field 1, a string. */
function describeNamespaceRequest(namespace: string): Buffer {
  const name = Buffer.from(namespace);
  const message = Buffer.concat([Buffer.from([0x0a, name.length]), name]);
  const frame = Buffer.alloc(5);
  frame.writeUInt32BE(message.length, 1);
  return Buffer.concat([frame, message]);
}
