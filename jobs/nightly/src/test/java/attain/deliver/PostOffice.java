package attain.deliver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail server of a few lines that takes one message and offers no TLS. */
final class PostOffice implements AutoCloseable {

	private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

	private final Thread thread = new Thread(this::serve, "post office");

	private final List<String> lines = new ArrayList<>();

	private final boolean refusesReceivers;

	PostOffice(boolean refusesReceivers) throws IOException {
		this.refusesReceivers = refusesReceivers;
		this.thread.start();
	}

	int port() {
		return this.server.getLocalPort();
	}

	/** Everything that the client said. */
	List<String> lines() throws InterruptedException {
		this.thread.join(10_000);
		return this.lines;
	}

	private void serve() {
		try (Socket client = this.server.accept();
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
				PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
			out.print("220 here\r\n");
			out.flush();
			boolean isData = false;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				this.lines.add(line);
				isData = (isData && !line.equals(".")) || line.equals("DATA");
				if (!isData || line.equals("DATA")) {
					out.print(answer(line) + "\r\n");
					out.flush();
				}
			}
		}
		catch (IOException ex) {
			this.lines.add(ex.toString());
		}
	}

	private String answer(String line) {
		return switch (line.split("[ :]")[0]) {
			case "EHLO" -> "250-here\r\n250 AUTH PLAIN";
			case "AUTH" -> "235 welcome";
			case "DATA" -> "354 go on";
			case "RCPT" -> this.refusesReceivers ? "550 nobody here" : "250 ok";
			case "QUIT" -> "221 bye";
			default -> "250 ok";
		};
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
