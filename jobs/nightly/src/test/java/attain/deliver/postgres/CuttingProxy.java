package attain.deliver.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A network that breaks once so many bytes have gone to the server. */
final class CuttingProxy implements AutoCloseable {

	private final ServerSocket entrance;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private CuttingProxy(ServerSocket entrance) {
		this.entrance = entrance;
	}

	/** A proxy before a port of this machine, for one connection. */
	static CuttingProxy before(int port, int bytes) throws IOException {
		CuttingProxy proxy = new CuttingProxy(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
		proxy.threads.submit(() -> {
			try (Socket client = proxy.entrance.accept();
					Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
				proxy.threads.submit(() -> transfer(server.getInputStream(), client.getOutputStream(), Long.MAX_VALUE));
				transfer(client.getInputStream(), server.getOutputStream(), bytes);
			}
			return null;
		});
		return proxy;
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	private static Void transfer(InputStream from, OutputStream to, long limit) throws IOException {
		byte[] buffer = new byte[8192];
		long passed = 0;
		for (int read = from.read(buffer); read >= 0 && passed < limit; read = from.read(buffer)) {
			to.write(buffer, 0, read);
			to.flush();
			passed += read;
		}
		return null;
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		this.threads.shutdownNow();
	}

}
