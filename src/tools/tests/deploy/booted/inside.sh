#!/bin/bash
# What is done with the running units. Each line of what it prints is looked at by the test.
settings=/etc/complaint/receive.toml
service=complaint-receive.service

ask_until_ready() {
  for _ in $(seq 300); do
    complaint receive --config $settings --ask readyz && return
    sleep 0.1
  done
}
main_process() { systemctl show --property MainPID --value $service; }

python3 /test/webhook.py 127.0.0.1:9000 /etc/complaint/webhook-secret /test/told &

echo "ready: $(ask_until_ready | tail -1)"
grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' "/proc/$(main_process)/status"
ls -ld /etc/complaint/receive.toml /var/lib/private/complaint/complaints.sqlite3

exec 3<>/dev/tcp/127.0.0.1/8081
printf '%s\r\n' 'POST /complaints HTTP/1.1' 'Host: complaints.landlord.example' 'Content-Type: application/json' \
  "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" "Content-Length: $(stat -c %s /test/example.json)" \
  'Connection: close' '' >&3
cat /test/example.json >&3
head -1 <&3

# It is started again by systemd, and the complaint is still there.
first=$(main_process)
kill -9 "$first"
until [ "$(main_process)" != "$first" ] && [ "$(main_process)" != 0 ]; do sleep 0.1; done
echo "ready again: $(ask_until_ready | tail -1)"
complaint received list --config $settings | sed 's/^/kept: /'

# The endpoint is told, by the secret that only the service can read.
for _ in $(seq 300); do [ -n "$(ls /test/told 2>/dev/null)" ] && break; sleep 0.1; done
echo "told: $(ls /test/told | wc -l)"

systemctl start complaint-backup.service
echo "backed up: $(systemctl show --property Result --value complaint-backup.service)" \
  "$(ls /var/lib/private/complaint-backup | wc -l)"
systemctl stop $service
echo "stopped: $(systemctl show --property Result --value $service)"
systemctl exit 0
