package attain.nightly;

import java.sql.SQLException;
import java.util.List;

import attain.warehouse.FileReading;
import attain.warehouse.RawWriter;
import attain.warehouse.Warehouse;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Stores the files of a chunk in one DuckDB transaction. That it is not the transaction
 * of the job repository does no harm: only the ledger in it says what is done.
 */
final class RawFiles implements ItemWriter<FileReading> {

	private final NightRun run;

	private final RawWriter writer;

	private final PendingFiles pending;

	private long done;

	RawFiles(NightRun run, Warehouse warehouse, PendingFiles pending) throws SQLException {
		this.run = run;
		this.writer = new RawWriter(warehouse.connection());
		this.pending = pending;
	}

	@Override
	public void write(Chunk<? extends FileReading> chunk) throws Exception {
		List<FileReading> files = List.copyOf(chunk.getItems());
		this.writer.write(files);
		for (FileReading file : files) {
			this.run.stored(file);
			file.release();
			this.run.request().progress().progressed("read", ++this.done, this.pending.size());
		}
	}

}
