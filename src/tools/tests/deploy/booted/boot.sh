#!/bin/bash
# Starts systemd with the units of `deploy` in a copy of this machine that goes away with it: boot.sh FOLDER. The folder
# has `system` (units), `complaint` (settings and secrets), `program`, `inside.sh`, `example.json`, `webhook.py`; what
# `inside.sh` prints is written to the file `said`. Run it with `unshare`.
set -euo pipefail
folder=$1
layers=$folder/layers
root=$layers/root

mkdir "$layers"
mount -t tmpfs tmpfs "$layers"
mkdir "$layers/upper" "$layers/work" "$root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$layers/upper,workdir=$layers/work" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/dev"
device() { mknod -m 666 "$root/dev/$1" c "$2" "$3"; }
device null 1 3; device zero 1 5; device full 1 7; device random 1 8; device urandom 1 9; device tty 5 0
mkdir "$root/dev/pts" "$root/dev/shm" "$root/dev/mqueue" "$root/dev/hugepages"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"

# Only the units under test, and of the others what they need.
rm -rf "$root/etc/systemd/system" "$root/etc/complaint"
cp -r "$folder/system" "$root/etc/systemd/system"
for unit in systemd-{binfmt,firstboot,hwdb-update,journal-flush,machine-id-commit,modules-load,random-seed,remount-fs}.service \
  systemd-{sysctl,sysusers,tmpfiles-clean,tmpfiles-setup,tmpfiles-setup-dev,udevd,udev-trigger,update-utmp}.service \
  network-online.target; do
  ln -s /dev/null "$root/etc/systemd/system/$unit"
done
cp -r "$folder/complaint" "$root/etc/complaint"
chmod -R go= "$root/etc/complaint"
mkdir "$root/test"
cp "$folder/inside.sh" "$folder/example.json" "$folder/webhook.py" "$root/test"
touch "$root/usr/local/bin/complaint" "$root/test/said"
mount --bind "$folder/program" "$root/usr/local/bin/complaint"
mount --bind "$folder/said" "$root/test/said"
mount -t tmpfs tmpfs "$root/tmp"

ip link set lo up
cd "$root"
pivot_root . mnt
mount --make-rshared /
export container=lxc
exec chroot . /usr/lib/systemd/systemd --system --unit=test.target --show-status=no
