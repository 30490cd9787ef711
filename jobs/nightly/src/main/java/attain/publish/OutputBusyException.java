package attain.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Another command is changing the output folder. The message is for people. */
public final class OutputBusyException extends IOException {

	private static final long serialVersionUID = 1L;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	OutputBusyException(Path output, Optional<LockHolder> holder) {
		super("Một lần chạy khác đang làm việc trên %s%s: hãy đợi nó xong (another run is working there: wait until it ends)"
			.formatted(output, holder.map(OutputBusyException::describe).orElse("")));
	}

	private static String describe(LockHolder holder) {
		return ", attain %s từ %s, tiến trình %d trên %s".formatted(holder.command(), MOMENT.format(holder.startedAt()),
				holder.pid(), holder.host());
	}

}
